-- The catalogue in both languages of the platform.

alter table permissions add column description_zh text not null default '';

update permissions p set description_zh = said.zh
from (values
    ('audit:read', '查看审计日志'),
    ('feed:moderate', '隐藏动态'),
    ('ledger:read', '查看账本、支付与资金数据'),
    ('matching_rules:edit', '修改抢单匹配规则'),
    ('notifications:send', '发送通知'),
    ('offers:manage', '发布和修改自己的服务报价'),
    ('orders:grab', '进入抢单大厅并抢单'),
    ('orders:manage', '查看所有服务订单，并可代当事人结束订单'),
    ('practitioners:verify', '审核健康师资质并评定等级'),
    ('reconciliation:manage', '执行对账、查看对账报告并处理工单'),
    ('risk:decide', '裁定风险预警'),
    ('risk:edit', '修改风控规则'),
    ('risk:read', '查看风险预警和风控规则'),
    ('sandbox:read', '查看沙箱的收件箱与账册'),
    ('services:edit', '修改服务目录'),
    ('settlements:read', '查看所有人的结算报表'),
    ('users:grant_roles', '决定账号的角色与权限'),
    ('users:lock', '锁定和解锁账号'),
    ('users:read', '查找账号，查看其基本资料和登录设备'),
    ('work:operate', '查看并重试搁置的事件、任务和卡住的流程')
) as said (name, zh)
where p.name = said.name;
