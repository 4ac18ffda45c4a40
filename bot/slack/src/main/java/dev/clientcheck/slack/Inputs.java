package dev.clientcheck.slack;

import static com.slack.api.model.block.Blocks.input;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.NumberInputElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.ViewState;
import dev.clientcheck.engine.text.TextPieces;
import dev.clientcheck.engine.turn.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The fields of a form, as Slack asks for them, and what was put into them. */
final class Inputs {

    private static final String ACTION = "field";
    private static final String CURRENCY = "/currency";

    private Inputs() {}

    static List<LayoutBlock> of(Part.Form form) {
        var blocks = new ArrayList<LayoutBlock>();
        for (Part.Form.Field field : form.fields()) {
            if (isMoneyWithCurrency(field)) {
                blocks.add(labelled(field, number(amount(field.value()), true)));
                blocks.add(currency(field));
            } else {
                blocks.add(labelled(field, element(field)));
            }
        }
        return blocks;
    }

    /** Where a language offers no currency, one is typed with the amount. */
    private static boolean isMoneyWithCurrency(Part.Form.Field field) {
        return field.kind() == Part.Form.Kind.MONEY && !field.choices().isEmpty();
    }

    private static LayoutBlock labelled(Part.Form.Field field, BlockElement element) {
        return input(block -> block.blockId(field.id())
                .label(BlockKit.plain(capitalised(field.label())))
                .hint(BlockKit.plain(TextPieces.shortened(field.hint(), Limits.HINT)))
                .optional(!field.required())
                .element(element));
    }

    private static String capitalised(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    private static BlockElement element(Part.Form.Field field) {
        return switch (field.kind()) {
            case LINE, LINES, MONEY -> text(field);
            case NUMBER -> field.value().matches("\\d*") ? number(field.value(), false) : text(field);
            case DATE -> field.value().isEmpty() || isDate(field.value()) ? date(field.value()) : text(field);
            case ONE -> one(field);
        };
    }

    private static BlockElement text(Part.Form.Field field) {
        return PlainTextInputElement.builder()
                .actionId(ACTION)
                .multiline(field.kind() == Part.Form.Kind.LINES)
                .maxLength(field.most())
                .initialValue(field.value().isEmpty() ? null : TextPieces.shortened(field.value(), field.most()))
                .build();
    }

    private static BlockElement number(String value, boolean decimal) {
        return NumberInputElement.builder()
                .actionId(ACTION)
                .decimalAllowed(decimal)
                .minValue("0")
                .initialValue(value.isEmpty() ? null : value)
                .build();
    }

    private static boolean isDate(String value) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}");
    }

    private static BlockElement date(String value) {
        return DatePickerElement.builder()
                .actionId(ACTION)
                .initialDate(value.isEmpty() ? null : value)
                .build();
    }

    private static BlockElement one(Part.Form.Field field) {
        List<OptionObject> options =
                field.choices().stream().map(Selects::plainOption).toList();
        var select = StaticSelectElement.builder().actionId(ACTION).options(options);
        options.stream()
                .filter(option -> option.getValue().equals(field.value()))
                .findFirst()
                .ifPresent(select::initialOption);
        return select.build();
    }

    private static String amount(String money) {
        int blank = money.indexOf(' ');
        String amount = blank < 0 ? money : money.substring(0, blank);
        return amount.matches("\\d+(\\.\\d+)?") ? amount : "";
    }

    private static LayoutBlock currency(Part.Form.Field field) {
        String value = field.value().matches(".* [A-Z]{3}")
                ? field.value().substring(field.value().length() - 3)
                : "";
        var options = new ArrayList<OptionObject>();
        if (!value.isEmpty()
                && field.choices().stream().noneMatch(choice -> choice.value().equals(value))) {
            options.add(Selects.option(value, value));
        }
        field.choices().forEach(choice -> options.add(Selects.plainOption(choice)));
        OptionObject first = options.stream()
                .filter(option -> option.getValue().equals(value))
                .findFirst()
                .orElse(options.getFirst());
        return input(block -> block.blockId(field.id() + CURRENCY)
                .label(BlockKit.plain(field.unit()))
                .element(StaticSelectElement.builder()
                        .actionId(ACTION)
                        .options(options)
                        .initialOption(first)
                        .build()));
    }

    /** What was put into the fields, by their ids. Money is put together as the engine writes it. */
    static Map<String, String> entered(Map<String, Map<String, ViewState.Value>> values) {
        var blocks = new TreeMap<String, String>();
        values.forEach((block, actions) -> {
            ViewState.Value value = actions.get(ACTION);
            if (value != null) {
                blocks.put(block, text(value));
            }
        });
        var fields = new HashMap<String, String>();
        blocks.forEach((block, value) -> {
            if (!block.endsWith(CURRENCY)) {
                String currency = blocks.getOrDefault(block + CURRENCY, "");
                fields.put(block, value.isEmpty() ? "" : (value + " " + currency).strip());
            }
        });
        return fields;
    }

    private static String text(ViewState.Value value) {
        return Optional.ofNullable(value.getValue())
                .or(() -> Optional.ofNullable(value.getSelectedDate()))
                .or(() -> Optional.ofNullable(value.getSelectedOption()).map(ViewState.SelectedOption::getValue))
                .orElse("");
    }
}
