/** The 34 provinces by their short names, the one spelling that 生意参谋 and Excel's maps use. */
const PROVINCES =
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 ' +
  '青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门';

/** Other spellings. Two places in 青海 begin with another province's name. */
const SPELLINGS: Readonly<Record<string, string>> = {
  内蒙: '内蒙古',
  臺灣: '台湾',
  台灣: '台湾',
  澳門: '澳门',
  海南藏族: '青海',
  海南州: '青海',
  河南蒙古族: '青海',
};

const NAMES = [...Object.keys(SPELLINGS), ...PROVINCES.split(' ')].sort((a, b) => b.length - a.length).join('|');

/**
 * A province's name where an address begins, or a part of it set off by a blank or a mark; 中国 may stand before it.
 * Followed by 路, 街, 区 … it is no province: 北京西路 is in Shanghai, 河北区 in Tianjin, 海南区 in 乌海.
 */
const PROVINCE = new RegExp(
  `(?:^|[^\\u4e00-\\u9fff])(?:中国|中华人民共和国)?(${NAMES})` +
    '(?![东西南北中大]?[一二三四]?(?:路(?!桥)|街)|大道|[巷弄村区县])',
  'g',
);

const CHINESE = /[\u4e00-\u9fff]/;

/** Longer texts are no addresses; it also bounds the work. */
const LONGEST = 500;

/**
 * The province of a Chinese address in one spelling: `内蒙古自治区 呼和浩特市` → `内蒙古`, `中国广东省…` → `广东`.
 * '' when no province is named (`杭州市西湖区…`, 海外) or later parts of the address name different ones: never a
 * guess. A province that leads the address decides, whatever follows it.
 */
export function province(address: string): string {
  if (address.length > LONGEST) return '';
  let found = '';
  PROVINCE.lastIndex = 0;
  for (let match = PROVINCE.exec(address); match; match = PROVINCE.exec(address)) {
    const written = match[1] as string;
    const name = SPELLINGS[written] || written;
    if (!CHINESE.test(address.slice(0, match.index))) return name;
    if (found !== '' && found !== name) return '';
    found = name;
  }
  return found;
}
