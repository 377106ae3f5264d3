-- Analysts may also say that two people are one: `person` goes on under the person that `value` names.
alter table exposure_corrections drop constraint exposure_corrections_kind_check;
alter table exposure_corrections add constraint exposure_corrections_kind_check check (kind in ('split', 'place', 'join'));
