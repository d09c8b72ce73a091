import { province as provinceOf } from '../../domain/customers/province';
import { perCell } from '../calling/perCell';
import { text } from '../calling/readers';

/**
 * 地址所在的省份，一省一种写法：内蒙古自治区、内蒙古都是「内蒙古」，上海市、上海都是「上海」
 * @customfunction PROVINCE
 * @en Province of a Chinese address in one spelling: 内蒙古自治区 and 内蒙古 are 内蒙古, 上海市 and 上海 are 上海
 * @param address 地址（文本），以省份开头，或省份前有空格、标点隔开
 * @en.address Address (text) that begins with its province, or sets it off by a blank or a mark
 * @returns 省份简称，含港澳台；地址里没有写省份时为空文本
 * @en.returns Short name of the province; empty text when the address names none
 * @example PROVINCE("吉林省 通化市 东昌区") = "吉林"
 * @example PROVINCE("内蒙古自治区") = "内蒙古"
 * @example PROVINCE("广西壮族自治区 南宁市") = "广西"
 * @example PROVINCE({"上海";"北京市朝阳区";"中国广东省深圳市"}) = {"上海";"北京";"广东"}
 * @example PROVINCE("香港特别行政区") = "香港"
 * @example PROVINCE("北京西路100号") = ""
 * @example PROVINCE("") = ""
 */
export function province(address: any[][]): any[][] {
  return perCell(provinceOf, { address: text(address) });
}
