// Made by "npm run generate" from the files in zh-CN.

import type biz from './zh-CN/biz.json';
import type bizRatings from './zh-CN/biz-ratings.json';
import type common from './zh-CN/common.json';
import type consumer from './zh-CN/consumer.json';
import type home from './zh-CN/home.json';
import type metrics from './zh-CN/metrics.json';
import type ops from './zh-CN/ops.json';
import type opsAudit from './zh-CN/ops-audit.json';
import type problems from './zh-CN/problems.json';
import type session from './zh-CN/session.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      biz: typeof biz;
      'biz-ratings': typeof bizRatings;
      common: typeof common;
      consumer: typeof consumer;
      home: typeof home;
      metrics: typeof metrics;
      ops: typeof ops;
      'ops-audit': typeof opsAudit;
      problems: typeof problems;
      session: typeof session;
    };
  }
}
