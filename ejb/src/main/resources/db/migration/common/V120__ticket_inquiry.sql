-- How questions are asked. Ids below 100 are kept free of the sequence for rows that come with the portal.
create table queue (
  id bigint not null,
  version integer not null,
  code varchar(30) not null,
  name_ja varchar(100) not null,
  name_en varchar(100) not null,
  position_no integer not null,
  constraint pk_queue primary key (id),
  constraint uq_queue_code unique (code)
);

create table inquiry_kind (
  id bigint not null,
  version integer not null,
  code varchar(30) not null,
  name_ja varchar(100) not null,
  name_en varchar(100) not null,
  help_ja varchar(1000) not null,
  help_en varchar(1000) not null,
  checks_ja varchar(2000),
  checks_en varchar(2000),
  required_fields varchar(500),
  queue_id bigint not null,
  position_no integer not null,
  constraint pk_inquiry_kind primary key (id),
  constraint uq_inquiry_kind_code unique (code),
  constraint fk_inquiry_kind_queue foreign key (queue_id) references queue (id)
);

create table category (
  id bigint not null,
  version integer not null,
  product_id bigint not null,
  code varchar(30) not null,
  name_ja varchar(100) not null,
  name_en varchar(100) not null,
  position_no integer not null,
  constraint pk_category primary key (id),
  constraint uq_category_code unique (product_id, code),
  constraint fk_category_product foreign key (product_id) references product (id)
);

insert into queue (id, version, code, name_ja, name_en, position_no)
values (11, 1, 'support', 'サポート窓口', 'Support desk', 1);
insert into queue (id, version, code, name_ja, name_en, position_no)
values (12, 1, 'contract', '契約窓口', 'Contract desk', 2);
insert into queue (id, version, code, name_ja, name_en, position_no)
values (13, 1, 'portal', 'ポータル窓口', 'Portal desk', 3);

insert into inquiry_kind (id, version, code, name_ja, name_en, help_ja, help_en, checks_ja, checks_en, required_fields, queue_id, position_no)
values (21, 1, 'usage', '使い方', 'Usage',
  '何をなさりたいか、いまの設定、参照された資料をお書きください。',
  'Please write what you want to do, the present configuration and the documents you have read.',
  'マニュアルやナレッジに同じ説明はありませんか
どの画面・コマンドについてのご質問ですか',
  'Is it explained in the manual or the knowledge base?
Which screen or command is it about?',
  null, 11, 1);
insert into inquiry_kind (id, version, code, name_ja, name_en, help_ja, help_en, checks_ja, checks_en, required_fields, queue_id, position_no)
values (22, 1, 'fault', '障害', 'Fault',
  'いつ、どの機器で、どのような現象が起きたか、業務への影響、お試しになったことをお書きください。ログは添付してください。',
  'Please write when and on which device it happened, what it means for your work and what you have tried. Attach logs as files.',
  '同じ操作でもう一度起きますか
ほかの機器でも起きますか
直前に変更したものはありますか
ランプやログに異常は出ていますか',
  'Does it happen again with the same steps?
Does it happen on other devices?
What was changed just before?
Do lamps or logs show anything unusual?',
  'OS_VERSION,CONDITIONS', 11, 2);
insert into inquiry_kind (id, version, code, name_ja, name_en, help_ja, help_en, checks_ja, checks_en, required_fields, queue_id, position_no)
values (23, 1, 'contract', '契約・手続き', 'Contract and procedure',
  '契約内容の確認、更新、登録情報の変更など、お手続きの内容をお書きください。',
  'Please write which procedure it is about: the contents of a contract, a renewal, a change of the registration.',
  null, null, null, 12, 3);
insert into inquiry_kind (id, version, code, name_ja, name_en, help_ja, help_en, checks_ja, checks_en, required_fields, queue_id, position_no)
values (24, 1, 'request', 'ご要望', 'Request',
  'ご要望の内容と、それが必要な背景をお書きください。',
  'Please write what you would like to have and what you need it for.',
  null, null, null, 11, 4);
insert into inquiry_kind (id, version, code, name_ja, name_en, help_ja, help_en, checks_ja, checks_en, required_fields, queue_id, position_no)
values (25, 1, 'other', 'その他', 'Other',
  'ポータルの使い方など、ほかの種別に当てはまらないお問い合わせをお書きください。',
  'Please write what fits no other kind, such as questions on the portal itself.',
  null, null, null, 13, 5);
