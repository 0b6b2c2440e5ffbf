-- The order of a receipt's lines, also within one instant; searching and paging through a hundred thousand of them.
alter table import_entry add column position bigint generated always as identity;

create index import_entry_position on import_entry (receipt_id, position);
create index import_entry_verdict on import_entry (receipt_id, verdict);
create index import_entry_waiting on import_entry (waiting_film_id);
create index import_receipt_opened on import_receipt (opened_at);

-- When the server found, at its next start, that the import had been cut off.
alter table import_receipt add column interrupted_at timestamp with time zone;
