package dev.clientcheck.engine.playbook;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of one draft in one language, tone and form, with its fields in brackets. */
public record DraftText(String subject, String body) {

    /** A field in a draft: its id in brackets. */
    public static final Pattern FIELD = Pattern.compile("\\[([a-z][a-z0-9-]*)]");

    /** The fields in the order in which they first appear. */
    public Set<String> fields() {
        var fields = new LinkedHashSet<String>();
        FIELD.matcher(subject + "\n" + body).results().forEach(found -> fields.add(found.group(1)));
        return fields;
    }
}
