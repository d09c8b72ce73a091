"""A month of orders to daily totals with pandas; prints milliseconds per round and the paid total as JSON."""
import json
import sys
import time

import pandas


def daily(path):
    orders = pandas.read_csv(path, parse_dates=["订单创建时间", "订单付款时间 "])
    orders["placed"] = orders["订单创建时间"].dt.normalize()
    orders["paid"] = orders["订单付款时间 "].dt.normalize()
    placed = orders.groupby("placed")["总金额"].agg(["count", "sum"])
    paid = orders.groupby("paid")[["总金额", "买家实际支付金额", "退款金额"]].sum()
    return placed, paid


path, rounds = sys.argv[1], int(sys.argv[2])
times = []
for _ in range(rounds):
    start = time.perf_counter()
    placed, paid = daily(path)
    times.append((time.perf_counter() - start) * 1000)
json.dump({"times": times, "days": len(placed), "paid": round(float(paid["总金额"].sum()), 2)}, sys.stdout)
