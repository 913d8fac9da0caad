-- Where the receiver of a letter that comes again and again stops it with one click (RFC 8058).
alter table account.mail add column stop_address text;
