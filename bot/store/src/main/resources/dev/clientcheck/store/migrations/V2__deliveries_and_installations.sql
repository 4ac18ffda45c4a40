CREATE TABLE deliveries (
    workspace TEXT   NOT NULL,
    user_id   TEXT   NOT NULL,
    delivery  TEXT   NOT NULL,
    taken_at  BIGINT NOT NULL,
    PRIMARY KEY (workspace, user_id, delivery)
);

-- Credentials are encrypted before they come here; key_id tells with which key.
CREATE TABLE installations (
    workspace    TEXT   NOT NULL,
    key_id       TEXT   NOT NULL,
    credentials  TEXT   NOT NULL,
    installed_at BIGINT NOT NULL,
    PRIMARY KEY (workspace)
);
