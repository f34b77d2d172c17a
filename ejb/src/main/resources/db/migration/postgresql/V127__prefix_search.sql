-- An index in the order of a language serves no search for a beginning; these are in the order of the characters.
create index ix_contract_number_prefix on contract (number_key varchar_pattern_ops);
create index ix_contract_name_prefix on contract (name_key varchar_pattern_ops);
create index ix_contract_party_mail_prefix on contract_party (mail_key varchar_pattern_ops);
create index ix_device_serial_prefix on device (serial_key varchar_pattern_ops);
create index ix_support_key_code_prefix on support_key (code_key varchar_pattern_ops);
create index ix_ticket_number_prefix on ticket (number varchar_pattern_ops);
