import { expect, test } from 'vitest';
import { missingFor } from './missing.ts';

const profile = {
  id: 'usr_1',
  display_name: '周慧敏',
  bio: '',
  specialties: ['tuina'],
  radius_km: 15,
  max_daily_load: 8,
  accepting: true,
  level: 2,
  certifications: [{ kind: 'massage_therapist', issued_by: '卫健委', verified: true, valid_until: '2026-11-22' }],
};
const tuina = { required_certification: 'massage_therapist', required_specialties: ['tuina'], min_level: 1 };

test('whoever has it all lacks nothing, to the end of the last day of the licence', () => {
  expect(missingFor(tuina, profile, '2026-11-22')).toBeNull();
  expect(missingFor(tuina, profile, '2026-11-23')?.certification).toBe('massage_therapist');
});

test('an unchecked licence does not count', () => {
  const unchecked = profile.certifications.map((each) => ({ ...each, verified: false }));
  expect(missingFor(tuina, { ...profile, certifications: unchecked }, '2026-11-22')?.certification).toBe(
    'massage_therapist',
  );
});

test('specialties and level are told apart', () => {
  const care = { required_specialties: ['tuina', 'postpartum'], min_level: 3 };
  expect(missingFor(care, profile, '2026-11-22')).toEqual({
    specialties: ['postpartum'],
    certification: null,
    level: 3,
  });
});
