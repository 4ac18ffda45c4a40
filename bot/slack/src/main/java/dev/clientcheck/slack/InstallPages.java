package dev.clientcheck.slack;

import com.slack.api.bolt.model.Installer;
import com.slack.api.bolt.model.builtin.DefaultInstaller;
import com.slack.api.bolt.service.builtin.oauth.view.OAuthRedirectUriPageRenderer;
import dev.clientcheck.engine.playbook.Language;
import dev.clientcheck.engine.playbook.Say;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody sees in the browser after they have installed the bot, or not. In every language, since none is known. */
final class InstallPages implements OAuthRedirectUriPageRenderer {

    private final Collection<Language> languages;

    InstallPages(Collection<Language> languages) {
        this.languages = languages;
    }

    @Override
    public String renderSuccessPage(Installer installer, @Nullable String completionUrl) {
        String name = installer instanceof DefaultInstaller named
                ? Objects.requireNonNullElse(named.getTeamName(), named.getEnterpriseName())
                : "Slack";
        return page(Say.INSTALLED, Map.of("platform", name), "");
    }

    @Override
    public String renderFailurePage(String installPath, String reason) {
        return page(Say.NOT_INSTALLED, Map.of(), "<p><a href=\"" + escaped(installPath) + "\">Slack</a></p>");
    }

    private String page(Say say, Map<String, ?> values, String below) {
        String words = languages.stream()
                .map(language -> "<p lang=\"" + language.tag() + "\">" + escaped(language.say(say, values)) + "</p>")
                .collect(Collectors.joining("\n"));
        return """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>clientcheck</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <style>
                :root { color-scheme: light dark; }
                body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 15vh auto; padding: 0 1.5rem; }
                </style></head><body><h1>clientcheck</h1>
                %s
                %s</body></html>
                """.formatted(words, below);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
