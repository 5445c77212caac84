-- Requests to delete what is held about a person; the person is known to Meta by an id of its own, which is not kept.
create table deletion_request (
  code varchar(32) primary key,
  app varchar(64) not null,
  asked_at timestamp with time zone not null
);
create index deletion_request_app on deletion_request (app, asked_at);
