-- Read by every database we know, so only what all of them understand. Moments are nanoseconds since 1970: a number
-- that sorts, and that comes back exactly as it was.

CREATE TABLE checks (
    workspace   TEXT    NOT NULL,
    user_id     TEXT    NOT NULL,
    id          TEXT    NOT NULL,
    client      TEXT    NOT NULL,
    client_key  TEXT    NOT NULL,
    locale      TEXT    NOT NULL,
    focus       TEXT    NOT NULL,
    entry_count INTEGER NOT NULL,
    started_at  BIGINT  NOT NULL,
    touched_at  BIGINT  NOT NULL,
    revision    BIGINT  NOT NULL,
    PRIMARY KEY (workspace, user_id, id)
);

CREATE INDEX checks_by_touch ON checks (workspace, user_id, touched_at);

CREATE TABLE entries (
    workspace TEXT    NOT NULL,
    user_id   TEXT    NOT NULL,
    check_id  TEXT    NOT NULL,
    position  INTEGER NOT NULL,
    key       TEXT    NOT NULL,
    value     TEXT    NOT NULL,
    said_at   BIGINT  NOT NULL,
    PRIMARY KEY (workspace, user_id, check_id, position),
    FOREIGN KEY (workspace, user_id, check_id) REFERENCES checks (workspace, user_id, id) ON DELETE CASCADE
);

CREATE TABLE preferences (
    workspace TEXT NOT NULL,
    user_id   TEXT NOT NULL,
    key       TEXT NOT NULL,
    value     TEXT NOT NULL,
    PRIMARY KEY (workspace, user_id, key)
);
