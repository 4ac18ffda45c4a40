package dev.clientcheck.store;

/**
 * Where to keep things.
 *
 * @param url a JDBC URL: {@code jdbc:sqlite:/path/to/clientcheck.db} or
 *     {@code jdbc:postgresql://host/database?user=…&password=…}
 */
public record StoreSettings(String url) {

    /** The URL as it may be shown: without what follows the question mark, where passwords are. */
    String shownUrl() {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }

    @Override
    public String toString() {
        return "StoreSettings[url=" + shownUrl() + "]";
    }
}
