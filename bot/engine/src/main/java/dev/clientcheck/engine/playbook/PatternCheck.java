package dev.clientcheck.engine.playbook;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Checks one text with gaps: whether it can be read, whether its gaps can be filled, whether its plurals are complete. */
record PatternCheck(String language, List<String> gaps) {

    List<String> problems(String text) {
        var problems = new ArrayList<String>();
        if (text.indexOf('{') < 0 && text.indexOf('}') < 0) {
            return problems;
        }
        MessagePattern pattern;
        try {
            pattern = new MessagePattern(text);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            problems.add("has braces that do not fit together, or a plural without \"other\": " + e.getMessage());
            return problems;
        }
        for (int at = 0; at < pattern.countParts(); at++) {
            Part part = pattern.getPart(at);
            if (part.getType() == Part.Type.ARG_NAME) {
                checkName(pattern.getSubstring(part), problems);
            } else if (part.getType() == Part.Type.ARG_NUMBER) {
                problems.add("has a gap with a number: give it a name, one of " + gaps);
            } else if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
                checkPlural(pattern, at, problems);
            }
        }
        return problems;
    }

    private void checkName(String name, List<String> problems) {
        if (!gaps.contains(name)) {
            problems.add("{" + name + "} is never filled in here: "
                    + (gaps.isEmpty() ? "this text has no gaps" : "use " + String.join(", ", gaps)));
        }
    }

    private void checkPlural(MessagePattern pattern, int start, List<String> problems) {
        Set<String> wanted = new TreeSet<>(
                PluralRules.forLocale(ULocale.forLanguageTag(language)).getKeywords());
        Set<String> found = new TreeSet<>();
        int end = pattern.getLimitPartIndex(start);
        for (int at = start + 1; at < end; at++) {
            Part part = pattern.getPart(at);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                found.add(pattern.getSubstring(part));
            } else if (part.getType() == Part.Type.MSG_START) {
                at = pattern.getLimitPartIndex(at);
            }
        }
        for (String form : found) {
            if (!form.startsWith("=") && !wanted.contains(form)) {
                problems.add("has a plural form \"" + form + "\", which this language does not have: it has "
                        + String.join(", ", wanted));
            }
        }
        for (String form : wanted) {
            if (!found.contains(form)) {
                problems.add("lacks the plural form \"" + form + "\": add it");
            }
        }
    }
}
