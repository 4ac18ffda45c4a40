package dev.clientcheck.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What whoever runs the program has set, from the environment.
 *
 * @param config the folder that holds the playbook
 * @param databaseUrl a JDBC URL, where one is set
 * @param dataFolder where data is kept when no database is named
 * @param language the language of the terminal, as a tag
 */
record Settings(Path config, Optional<String> databaseUrl, Path dataFolder, String language) {

    static Settings fromEnvironment() {
        return from(System.getenv());
    }

    static Settings from(Map<String, String> environment) {
        return new Settings(
                Path.of(set(environment, "CLIENTCHECK_CONFIG").orElse("config")),
                set(environment, "CLIENTCHECK_DATABASE_URL"),
                dataFolder(environment),
                language(environment));
    }

    private static Optional<String> set(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Where programs keep what belongs to a user, on systems that say so and on those that do not. */
    private static Path dataFolder(Map<String, String> environment) {
        Path home = Path.of(System.getProperty("user.home"));
        return set(environment, "XDG_DATA_HOME")
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".local").resolve("share"))
                .resolve("clientcheck");
    }

    private static String language(Map<String, String> environment) {
        return set(environment, "LC_ALL")
                .or(() -> set(environment, "LC_MESSAGES"))
                .or(() -> set(environment, "LANG"))
                .map(locale -> locale.split("[_.@]", 2)[0])
                .filter(tag -> tag.matches("[a-zA-Z]{2,3}"))
                .orElse("en");
    }

    Path playbookFolder() {
        return config.resolve("playbook");
    }

    /** Where data is kept, as a JDBC URL; a folder named on the command line wins. */
    String storeUrl(Optional<Path> chosen) {
        return chosen.map(Settings::sqlite).or(() -> databaseUrl).orElseGet(() -> sqlite(dataFolder));
    }

    private static String sqlite(Path folder) {
        return "jdbc:sqlite:" + folder.resolve("clientcheck.db").toAbsolutePath();
    }
}
