package dev.clientcheck.testkit.slack.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * A benchmark of the shipped program on Slack: {@code SlackLoad RUN [RATE] [SECONDS] [http|socket]}, where {@code RUN}
 * is its start script. It fails when anything is refused, late or complained about.
 */
public final class SlackLoad {

    private static final Logger LOGS = Logger.getLogger("");

    private SlackLoad() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        LOGS.setLevel(Level.WARNING);
        try {
            System.exit(isGood(args) ? 0 : 1);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
        }
    }

    private static boolean isGood(String[] args) throws IOException, InterruptedException {
        Path program = Path.of(args[0]);
        Load load = Load.of(argument(args, 1, "200"), argument(args, 2, "30"));
        boolean good = true;
        for (Transport transport : Transport.named(argument(args, 3, "both"))) {
            System.out.println(load.rate() + " commands and presses a second " + transport + ", for "
                    + load.measured().toSeconds() + " s after " + load.warmUp().toSeconds() + " s:");
            Path folder = Files.createTempDirectory("clientcheck-load");
            try {
                Result result = new LoadRun(load, transport).run(program, folder);
                result.print(System.out);
                good &= result.isGood();
            } finally {
                delete(folder);
            }
        }
        return good;
    }

    private static String argument(String[] args, int place, String usual) {
        return args.length > place ? args[place] : usual;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(SlackLoad::remove);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
