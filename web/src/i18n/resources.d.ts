// Made by "npm run generate" from the files in zh-CN.

import type biz from './zh-CN/biz.json';
import type bizHall from './zh-CN/biz-hall.json';
import type bizIncome from './zh-CN/biz-income.json';
import type bizOrder from './zh-CN/biz-order.json';
import type bizOrders from './zh-CN/biz-orders.json';
import type bizProfile from './zh-CN/biz-profile.json';
import type bizRatings from './zh-CN/biz-ratings.json';
import type bizSchedule from './zh-CN/biz-schedule.json';
import type booking from './zh-CN/booking.json';
import type cashier from './zh-CN/cashier.json';
import type common from './zh-CN/common.json';
import type consumer from './zh-CN/consumer.json';
import type health from './zh-CN/health.json';
import type healthDevices from './zh-CN/health-devices.json';
import type healthGoals from './zh-CN/health-goals.json';
import type healthPrivacy from './zh-CN/health-privacy.json';
import type healthTransfer from './zh-CN/health-transfer.json';
import type home from './zh-CN/home.json';
import type market from './zh-CN/market.json';
import type me from './zh-CN/me.json';
import type messages from './zh-CN/messages.json';
import type metrics from './zh-CN/metrics.json';
import type ops from './zh-CN/ops.json';
import type opsAudit from './zh-CN/ops-audit.json';
import type opsLedger from './zh-CN/ops-ledger.json';
import type opsOrder from './zh-CN/ops-order.json';
import type opsOrders from './zh-CN/ops-orders.json';
import type opsReconciliation from './zh-CN/ops-reconciliation.json';
import type opsRisk from './zh-CN/ops-risk.json';
import type opsRules from './zh-CN/ops-rules.json';
import type opsSandbox from './zh-CN/ops-sandbox.json';
import type opsTrail from './zh-CN/ops-trail.json';
import type opsUsers from './zh-CN/ops-users.json';
import type opsWork from './zh-CN/ops-work.json';
import type orders from './zh-CN/orders.json';
import type points from './zh-CN/points.json';
import type problems from './zh-CN/problems.json';
import type services from './zh-CN/services.json';
import type session from './zh-CN/session.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      biz: typeof biz;
      'biz-hall': typeof bizHall;
      'biz-income': typeof bizIncome;
      'biz-order': typeof bizOrder;
      'biz-orders': typeof bizOrders;
      'biz-profile': typeof bizProfile;
      'biz-ratings': typeof bizRatings;
      'biz-schedule': typeof bizSchedule;
      booking: typeof booking;
      cashier: typeof cashier;
      common: typeof common;
      consumer: typeof consumer;
      health: typeof health;
      'health-devices': typeof healthDevices;
      'health-goals': typeof healthGoals;
      'health-privacy': typeof healthPrivacy;
      'health-transfer': typeof healthTransfer;
      home: typeof home;
      market: typeof market;
      me: typeof me;
      messages: typeof messages;
      metrics: typeof metrics;
      ops: typeof ops;
      'ops-audit': typeof opsAudit;
      'ops-ledger': typeof opsLedger;
      'ops-order': typeof opsOrder;
      'ops-orders': typeof opsOrders;
      'ops-reconciliation': typeof opsReconciliation;
      'ops-risk': typeof opsRisk;
      'ops-rules': typeof opsRules;
      'ops-sandbox': typeof opsSandbox;
      'ops-trail': typeof opsTrail;
      'ops-users': typeof opsUsers;
      'ops-work': typeof opsWork;
      orders: typeof orders;
      points: typeof points;
      problems: typeof problems;
      services: typeof services;
      session: typeof session;
    };
  }
}
