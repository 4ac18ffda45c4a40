package dev.clientcheck.store;

import java.util.List;

/**
 * Where to keep things, and with which keys to encrypt what must stay secret there.
 *
 * @param url a JDBC URL: {@code jdbc:sqlite:/path/to/clientcheck.db} or
 *     {@code jdbc:postgresql://host/database?user=…&password=…}
 * @param encryptionKeys each 32 bytes in Base64. The first one encrypts, all of them decrypt. There may be none as long
 *     as no installation is kept or read
 */
public record StoreSettings(String url, List<String> encryptionKeys) {

    public StoreSettings {
        encryptionKeys = List.copyOf(encryptionKeys);
    }

    /** Settings for those who keep no installations. */
    public StoreSettings(String url) {
        this(url, List.of());
    }

    /** The URL as it may be shown: without what follows the question mark, where passwords are. */
    String shownUrl() {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }

    @Override
    public String toString() {
        return "StoreSettings[url=" + shownUrl() + ", encryptionKeys=" + encryptionKeys.size() + "]";
    }
}
