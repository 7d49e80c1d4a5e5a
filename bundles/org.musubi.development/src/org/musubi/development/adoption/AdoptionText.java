package org.musubi.development.adoption;

import org.musubi.development.text.Message;

/** Texts that go into the council's model. */
enum AdoptionText implements Message {
  SEPARATOR,
  ANNUAL_PLAN,
  MID_TERM_PLAN,
  CAUTION,
  FROM_TEMPLATE,
  FROM_ISSUE,
  UNCONFIRMED_MERIT,
  BASELINE,
  OUTPUT,
  RATE_RISES,
  COUNT_RISES,
  RATE_FALLS,
  COUNT_FALLS,
  CHANGES,
  RATIONALE,
  ASK_PARTNER,
  ASK_PARTNER_WHY
}
