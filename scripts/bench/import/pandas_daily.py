"""Orders to daily totals with pandas: `pandas_daily.py FILE ROUNDS` prints milliseconds per round, the totals and the memory as JSON."""
import json
import resource
import sys
import time

import pandas

PLACED, PAID = "订单创建时间", "订单付款时间 "
GROSS, NET, REFUNDED = "总金额", "买家实际支付金额", "退款金额"


def daily(path):
    orders = pandas.read_csv(path, usecols=[PLACED, PAID, GROSS, NET, REFUNDED], parse_dates=[PLACED, PAID])
    orders["refunds"] = orders[REFUNDED] > 0
    by_placed = orders.groupby(orders[PLACED].dt.normalize())[GROSS].agg(["count", "sum"])
    by_paid = orders.groupby(orders[PAID].dt.normalize())
    paid = by_paid[[GROSS, NET, REFUNDED, "refunds"]].sum()
    return by_placed.join(paid.join(by_paid.size().rename("paid")), how="outer").fillna(0)


path, rounds = sys.argv[1], int(sys.argv[2])
times, busy = [], []
for _ in range(rounds):
    start, before = time.perf_counter(), time.process_time()
    totals = daily(path)
    times.append((time.perf_counter() - start) * 1000)
    busy.append((time.process_time() - before) * 1000)

COLUMNS = ["count", "sum", "paid", GROSS, NET, "refunds", REFUNDED]
days = {str(day.date()): [round(float(row[column]), 2) for column in COLUMNS] for day, row in totals.iterrows()}
unit = 1 if sys.platform == "darwin" else 1024
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
print(json.dumps({"version": pandas.__version__, "times": times, "busy": busy, "days": days, "peak": peak}))
