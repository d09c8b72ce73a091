import { netRoi as returnAfterRefunds } from '../../domain/metrics/netRoi';
import { perCell } from '../calling/perCell';

/**
 * 净ROI =（付款金额 − 退款金额）÷ 运营成本，即 1:N 的 N
 * @customfunction NET_ROI
 * @en Return on investment after refunds, the N of 1:N: (paid amount − refunds) ÷ operating cost
 * @param sales 付款金额（元），不减退款
 * @en.sales Paid amount (yuan), refunds not deducted
 * @param refunded 退款金额（元），按记录的日期
 * @en.refunded Refunds (yuan), by the day they are recorded
 * @param cost 成本（元）
 * @en.cost Cost (yuan)
 * @returns 1:N 的 N，退款多于付款时为负数；净付款金额和成本都是 0 或空白时为空文本
 * @en.returns N of 1:N, negative when more was refunded than paid; empty text when the net amount and the cost are both 0 or blank
 * @throws #DIV/0! 成本为 0，净付款金额不为 0
 * @throws #NUM! 负数
 * @example NET_ROI(6000, 1500, 1000) = 4.5
 * @example NET_ROI({6000;800}, {1500;900}, {1000;50}) = {4.5;-2}
 * @example NET_ROI(6000, , 1000) = 6
 * @example NET_ROI(0, 0, 0) = ""
 * @example NET_ROI(100, 20, 0) = #DIV/0!
 * @example NET_ROI(100, -20, 50) = #NUM!
 * @plain IF(AND(ROUND({sales}-{refunded},2)=0,{cost}=0),"",ROUND({sales}-{refunded},2)/{cost})
 */
export function netRoi(sales: any[][], refunded: any[][], cost: any[][]): any[][] {
  return perCell(returnAfterRefunds, { sales, refunded, cost });
}
