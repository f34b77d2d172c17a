-- Contract numbers are found as people type them: without hyphens, O for 0. Written by the application.
alter table contract add column number_loose varchar(100);
update contract set number_loose = translate(replace(number_key, '-', ''), 'OI', '01');
create index ix_contract_number_loose on contract (number_loose varchar_pattern_ops);
