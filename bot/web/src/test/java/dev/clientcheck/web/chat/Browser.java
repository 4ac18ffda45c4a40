package dev.clientcheck.web.chat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A browser without scripts: it keeps cookies, follows redirects, and sends the forms that are on the page. */
final class Browser implements AutoCloseable {

    private static final Pattern BUTTON = Pattern.compile("<button([^>]*)>(.*?)</button>", Pattern.DOTALL);
    private static final Pattern BOX = Pattern.compile("<input type=\"checkbox\"([^>]*)><span>(.*?)</span>");
    private static final Pattern TURN = Pattern.compile("name=\"turn\" value=\"(\\d+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI origin;
    private final String language;
    private String page = "";
    private String lastForm = "";

    Browser(int port, String language) {
        this.origin = URI.create("http://127.0.0.1:" + port);
        this.language = language;
    }

    Browser opens(String address) {
        HttpResponse<String> answer = send(request(address).GET());
        if (answer.statusCode() == 303) {
            return opens(answer.headers().firstValue("Location").orElseThrow());
        }
        page = answer.body();
        return this;
    }

    Browser reloads() {
        return opens("/");
    }

    Browser types(String words) {
        return sends("turn", turn(), "words", words);
    }

    Browser presses(String label) {
        return fills(label);
    }

    /** Fills in fields, names and values in turn, and presses a button. */
    Browser fills(String label, String... fields) {
        Matcher button = BUTTON.matcher(page);
        String attributes = "";
        while (button.find()) {
            attributes = words(button.group(2)).equals(label) ? button.group(1) : attributes;
        }
        assertThat(attributes)
                .as("\"" + label + "\" is a button in:\n" + text())
                .isNotEmpty();
        var form = new ArrayList<>(List.of("turn", turn(), value(attributes, "name"), value(attributes, "value")));
        form.addAll(List.of(fields));
        return sends(form.toArray(String[]::new));
    }

    /** Ticks boxes, and presses the button under them. */
    Browser ticks(String submit, String... labels) {
        var ticked = Stream.of(labels)
                .flatMap(label -> Stream.of("tick", box(label)))
                .toArray(String[]::new);
        return fills(submit, ticked);
    }

    private String box(String label) {
        Matcher box = BOX.matcher(page);
        while (box.find()) {
            if (words(box.group(2)).equals(label)) {
                return value(box.group(1), "value");
            }
        }
        throw new AssertionError("\"" + label + "\" is no box in:\n" + text());
    }

    /** Sends a form, names and values in turn. */
    Browser sends(String... form) {
        var pairs = new ArrayList<String>();
        for (int i = 0; i < form.length; i += 2) {
            pairs.add(form[i] + "=" + URLEncoder.encode(form[i + 1], UTF_8));
        }
        lastForm = String.join("&", pairs);
        return sendsAgain();
    }

    /** Sends the last form once more, as an impatient finger does. */
    Browser sendsAgain() {
        HttpResponse<String> answer = send(request("/")
                .header("Origin", origin.toString())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(lastForm)));
        assertThat(answer.statusCode()).isEqualTo(303);
        return opens(answer.headers().firstValue("Location").orElseThrow());
    }

    String turn() {
        Matcher turn = TURN.matcher(page);
        assertThat(turn.find()).as("a form in:\n" + page).isTrue();
        return turn.group(1);
    }

    Browser sees(String... words) {
        assertThat(text()).contains(words);
        return this;
    }

    Browser doesNotSee(String... words) {
        assertThat(text()).doesNotContain(words);
        return this;
    }

    String page() {
        return page;
    }

    /** What can be read on the page. */
    String text() {
        return words(page.replaceAll("<head>.*</head>", "").replaceAll("(?=<(p|h[1-6]|li|button|article))", "\n"));
    }

    /** What the bot said last, and what can be done now. */
    String latest() {
        return words(page.substring(page.lastIndexOf("<article")));
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(origin.resolve(address)).header("Accept-Language", language);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("the server did not answer", e);
        }
    }

    private static String value(String attributes, String name) {
        Matcher value = Pattern.compile(name + "=\"([^\"]*)\"").matcher(attributes);
        assertThat(value.find()).as(name + " in " + attributes).isTrue();
        return words(value.group(1));
    }

    private static String words(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .lines()
                .map(String::strip)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    @Override
    public void close() {
        client.close();
    }
}
