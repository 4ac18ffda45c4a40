package dev.clientcheck.testkit.discord.payload;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** The addresses of pictures and files that a message shows. */
record MediaUrls(Set<String> attached, Problems problems) {

    private static final String ATTACHMENT = "attachment://";
    private static final List<String> PICTURES = List.of("image", "thumbnail", "video");
    private static final List<String> ICONS = List.of("author", "footer");

    void check(Message message) {
        for (Component component : Component.allIn(message.data(), message.at())) {
            inComponent(component.json(), component.type(), component.at());
        }
        JsonNode embeds = message.data().path("embeds");
        for (int i = 0; i < embeds.size(); i++) {
            Path at = message.at().to("embeds").to(i);
            for (String picture : PICTURES) {
                url(embeds.get(i).path(picture), "url", at.to(picture));
            }
            for (String icon : ICONS) {
                url(embeds.get(i).path(icon), "icon_url", at.to(icon));
            }
        }
    }

    private void inComponent(JsonNode component, int type, Path at) {
        switch (type) {
            case Component.THUMBNAIL -> url(component.path("media"), "url", at.to("media"));
            case Component.MEDIA_GALLERY -> {
                JsonNode items = component.path("items");
                for (int i = 0; i < items.size(); i++) {
                    url(items.get(i).path("media"), "url", at.to("items").to(i).to("media"));
                }
            }
            case Component.FILE -> {
                url(component.path("file"), "url", at.to("file"));
                if (component.at("/file/url").asText().startsWith("http")) {
                    wrongScheme(at.to("file").to("url"), "('attachment',)");
                }
            }
            default -> {}
        }
    }

    private void url(JsonNode parent, String key, Path at) {
        if (!parent.hasNonNull(key)) {
            return;
        }
        String url = parent.get(key).asText();
        if (url.startsWith(ATTACHMENT)) {
            if (!attached.contains(url.substring(ATTACHMENT.length()))) {
                problems.add(
                        at.to(key),
                        Code.UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND,
                        "The referenced attachment was not found");
            }
        } else if (!url.startsWith("https://") && !url.startsWith("http://")) {
            wrongScheme(at.to(key), "('http', 'https', 'attachment')");
        }
    }

    private void wrongScheme(Path at, String schemes) {
        problems.add(at, Code.URL_TYPE_INVALID_SCHEME, "Scheme must be one of " + schemes + ".");
    }
}
