package dev.clientcheck.testkit.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The response URLs that were given out lately. */
final class ResponseUrls {

    private static final int MOST = 20_000;

    private final SlackClock clock;
    private final Map<String, ResponseUrl> recent = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ResponseUrl> eldest) {
            return size() > MOST;
        }
    };
    private volatile String base = "";

    ResponseUrls(SlackClock clock) {
        this.clock = clock;
    }

    void startAt(String url) {
        base = url;
    }

    /** @param kind "commands", "actions" or "app", as the path of the URL says */
    synchronized ResponseUrl issue(
            String kind, Interaction interaction, SlackChannel channel, @Nullable Message original) {
        String path = "/" + kind + "/" + channel.workspace().id() + "/" + System.nanoTime() + "/" + Ids.secret(24);
        var url = new ResponseUrl(
                base + path, interaction, channel, original, clock.now().plus(ResponseUrl.LIFE));
        recent.put(path, url);
        return url;
    }

    void use(String path, JsonNode said, Backstage backstage) throws Refusal {
        ResponseUrl url = find(path);
        if (url == null) {
            throw new Refusal("invalid_url");
        }
        url.use(said, backstage);
    }

    private synchronized @Nullable ResponseUrl find(String path) {
        return recent.get(path);
    }
}
