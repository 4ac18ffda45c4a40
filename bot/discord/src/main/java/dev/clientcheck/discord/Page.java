package dev.clientcheck.discord;

import java.util.List;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/** What stands in one message; it mentions nobody, whatever its words look like. */
record Page(Container container, List<FileUpload> files) {

    Page {
        files = List.copyOf(files);
    }

    MessageCreateData anew() {
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(container)
                .setFiles(files)
                .setAllowedMentions(List.of())
                .mentionRepliedUser(false)
                .build();
    }

    /** In the place of whatever stood there, files and all. */
    MessageEditData replacing() {
        return new MessageEditBuilder()
                .setReplace(true)
                .useComponentsV2()
                .setComponents(container)
                .setFiles(files)
                .setAllowedMentions(List.of())
                .mentionRepliedUser(false)
                .build();
    }
}
