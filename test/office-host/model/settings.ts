import { Collection, HostError, Service } from '../service';

class Setting extends Service {
  readonly scalars = ['key', 'value'];
  constructor(
    private readonly owner: Settings,
    readonly key: string,
    public stored: unknown,
  ) {
    super();
  }
  get value(): unknown {
    return this.stored;
  }
  set value(value: unknown) {
    this.stored = value;
  }
  delete(): void {
    this.owner.items.splice(this.owner.items.indexOf(this), 1);
  }
}

export class Settings extends Collection<Setting> {
  readonly items: Setting[] = [];

  add(key: string, value: unknown): Setting {
    const known = this.getItemOrNullObject(key);
    if (known) {
      known.stored = value;
      return known;
    }
    const setting = new Setting(this, key, value);
    this.items.push(setting);
    return setting;
  }
  getItemOrNullObject(key: string): Setting | null {
    return this.items.find((setting) => setting.key === key) ?? null;
  }
  getItem(key: string): Setting {
    const setting = this.getItemOrNullObject(key);
    if (!setting)
      throw new HostError('ItemNotFound', 'The requested resource does not exist.', 'SettingCollection.getItem');
    return setting;
  }
}
