-- Made once per form: what is sent twice is stored once. Empty where nobody sends a form.
alter table message add column submit_token varchar(64);
alter table message add constraint uq_message_submit_token unique (author_id, submit_token);
alter table account add column submit_token varchar(64);
alter table account add constraint uq_account_submit_token unique (submit_token);
