import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { client } from '@/api/client.ts';

/** Who gets a code. */
export type Contact = { phone: string } | { email: string };

/** A code that is on its way. */
export interface Sent {
  contact: Contact;
  /** When it was asked for, on the platform's clock. */
  askedAt: string;
}

async function sendCode(contact: Contact) {
  const { data } =
    'phone' in contact
      ? await client.POST('/api/v1/auth/sms-codes', { body: contact })
      : await client.POST('/api/v1/auth/email-codes', { body: contact });
  return { contact, retryAfter: data?.retry_after ?? 60, askedAt: data?.asked_at ?? '' };
}

/** Sends a one-time code, and counts down until another may be asked for. */
export function useSendCode() {
  const [freeAt, setFreeAt] = useState(0);
  const [now, setNow] = useState(Date.now);
  const waiting = freeAt > now;
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [waiting]);
  const begin = (seconds: number) => {
    setNow(Date.now());
    setFreeAt(Date.now() + seconds * 1000);
  };
  const mutation = useMutation({
    mutationFn: sendCode,
    onSuccess: ({ retryAfter }) => begin(retryAfter),
    onError: ({ retryAfter }) => {
      if (retryAfter) begin(retryAfter);
    },
  });
  return { ...mutation, secondsLeft: waiting ? Math.ceil((freeAt - now) / 1000) : 0 };
}
