/**
 * A made-up account export in the shape of today's packaging. No person, company or key in it exists; what looks
 * like a key is put together here so that no scanner of source code takes it for a real one.
 */
const madeUpKey = ['sk', 'ant', 'api03', 'madeUpForTheSampleOfMemoryHygiene0123456789abcdefghij'].join('-');
const madeUpCard = ['4111', '1111', '1111', '1111'].join(' ');
const madeUpIban = ['DE89', '3704', '0044', '0532', '0130', '00'].join(' ');

const conversations = `**Work context**

Alex leads the people team at Northwind, a made-up company of 240 in Lisbon and Hamburg.

Alex prepares the works council meeting of every second month and keeps the minutes.

Deploy key for the intranet is ${madeUpKey}

The wifi password of the Hamburg office is Blue-Heron-4417!

Invoices go to billing@northwind.example, travel receipts to Priya.

**Personal context**

Alex lives near the river with Sam and their daughter, who started school in September 2025.

Alex runs on Tuesdays and is training for a half marathon in April 2026.

Alex's card ends up in most booking questions: ${madeUpCard}, valid until 08/29.

**Top of mind**

Alex is currently waiting for the lawyer's answer on the Keller case.

This week: prepare the offer for the new controller and tell finance the salary band.

Blocked on the payroll migration until the vendor answers.

**Brief history**

*Recent months*

In March 2026 Alex moved the team from weekly to fortnightly reports.

Jordan was on sick leave for six weeks with a slipped disc and is back part-time.

*Earlier context*

In Q2 2025 Alex compared three applicant tracking systems and chose the cheapest.

Alex wrote a parental leave policy that was approved in 2024.

*Long-term background*

Alex studied law for two years before turning to people work.`;

const launch = `**Purpose & context**

A new careers page for Northwind, in English, German and Portuguese.

**Current state**

- Copy for the German page is with Jordan.
- The page goes live on 1 October 2026.
- Analytics are switched off until the works council agrees.

**Key learnings & principles**

- **Tone**: short sentences, no superlatives.
- **Photos**: only colleagues who signed the release form.

**Tools & resources**

- Staging login: anna / river-otter-22
- Agency contact: Mira Example, +49 40 5550 1234`;

const profile = `---
name: profile
description: Who Alex is
sources: [chat]
aliases: []
---
- [stated] Leads the people team
- [stated] Prefers British English and no em-dashes
- [inferred] Has little patience for long meetings
- [stated] Salary account for reimbursements: ${madeUpIban}`;

const jordan = `---
name: jordan
description: A teammate
sources: [backfill, chat]
aliases: [JP]
---
- [stated] Works with [[profile]] on the careers page
- [inferred] Is looking for another job
- [stated] Birthday is 3 May`;

/** The content of `memories/<account>.json`. */
export const account = {
  conversations_memory: conversations,
  project_memories: { 'b0000000-0000-4000-8000-000000000001': launch },
  memory_files: [
    { path: '/people/jordan.md', content: jordan, updated_at: '2026-02-21T08:00:00.000000+00:00' },
    { path: '/profile.md', content: profile, updated_at: '2025-09-20T08:00:00.000000+00:00' },
  ],
  account_uuid: 'aaaaaaaa-0000-4000-8000-000000000001',
};
