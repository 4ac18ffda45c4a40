package dev.clientcheck.engine.playbook;

import java.util.List;
import java.util.Locale;

/** The sentences of the bot that belong to no question, sign or draft: the names in {@code talk.yaml}, and their gaps. */
public enum Say {
    // Starting, leaving, coming back.
    SAVED_IN("place"),
    ASK_CLIENT,
    WHICH_CLIENT,
    NAME_NEEDED,
    BEGIN_ABOUT("client"),
    OPTION_CLIENT_CALLED("client"),
    OPTION_NEW_CLIENT,
    OPTION_NEW_CHECK,
    OPTION_BEGIN,
    FORM_CLIENT,
    FIELD_CLIENT,
    HINT_CLIENT,
    THIS_CLIENT,
    WELCOME("client"),
    RESUME_OFFER("client count day"),
    RESULT_OFFER("client count day"),
    OPTION_RESUME,
    OPTION_START_OVER,
    PAUSED("client"),
    GOODBYE("client"),
    UNTIL_LATER,
    FIND_AGAIN,
    OPTION_GO_ON,
    OPTION_GO_ON_WITH("client"),
    OPTION_OPEN,
    OPTION_CLOSE,
    THIS_CHANNEL,

    // Commands, home, help.
    NO_SUCH_COMMAND("words"),
    COMMAND_OR_CLIENT("words"),
    NO_TEAM_YET,
    HOME,
    HOME_INTRO,
    HOW_IT_WORKS,
    HOW_TO_COMMAND,
    CHECK_MESSAGE,
    PRIVATE,

    // Asking and understanding.
    PROGRESS("number about"),
    HINT_DIRECT,
    HINT_ONE,
    HINT_SEVERAL,
    HINT_NUMBER,
    HINT_MONEY,
    OPTION_OTHER,
    OPTION_AMOUNT,
    OPTION_NEXT,
    OPTION_BACK,
    OPTION_SKIP,
    OPTION_WHY,
    OPTION_PAUSE,
    PICK,
    PICK_ONE,
    PICK_SOMETHING,
    NOT_TOGETHER,
    FORM_ANSWER,
    NUMBER_NEEDED("from to"),
    MONEY_NEEDED,
    FIELD_CURRENCY,
    NOTED("answer"),
    UNKNOWN,
    UNKNOWN_IS_FINE,
    DID_YOU_MEAN,
    NONE_OF_THESE,
    WHICH_CURRENCY,
    NOT_UNDERSTOOD,
    NOTHING_ASKED,
    NOTHING_BEFORE,
    ONCE_MORE("answer"),
    KEPT,
    SKIPPED,
    STANDS_ELSEWHERE,
    FIRST_THE_QUESTIONS,
    HELP,

    // Kindness.
    KIND_TO_ANGER,
    KIND_TO_DANGER,
    KIND_TO_DESPAIR,
    OPTION_DANGER,

    // The answer the user gets.
    YOUR_DECISION("confidence"),
    SIGN("level facts"),
    SIGN_WITHOUT_REASON("level"),
    OUR_SIDE,
    WHAT_WOULD_CHANGE,
    CHANGE("fact recommendation"),
    NEXT_STEPS,
    THREE_STEPS,
    DATED("day text"),
    TODAY,
    ON_THIS_DAY,
    DAY("date"),
    DATE("date"),
    NOTHING_TO_DO,
    HINT_STEPS,
    OPTION_TICK,
    OPTION_UNTICK,
    SOURCE,
    OPTION_DRAFTS,
    OPTION_STEPS,
    OPTION_CHANGE,
    OPTION_REST,
    OPTION_DONE,
    OPTION_RESULT,
    WHICH_ANSWER,
    ANSWER_GIVEN("question answer"),

    // Sharing.
    OPTION_SHARE,
    OPTION_SHARE_NOW,
    OPTION_SHARE_NOT,
    SHARE_PREVIEW("channel"),
    SHARE_KEEPS,
    SHARED("channel"),
    SHARED_CARD,
    NOT_POSTED_MEMBER,
    NOT_POSTED_ARCHIVED,
    NOT_POSTED_FORBIDDEN,
    NOT_POSTED_CLOSED,
    NOT_POSTED_UNREACHABLE,

    // Messages to send.
    WHICH_DRAFT,
    NO_DRAFT_FITS,
    OPTION_ALL_DRAFTS,
    DRAFT_MISSING("count"),
    HINT_FIELD,
    DRAFT_READY,
    OPTION_BRIEF,
    OPTION_LONG,
    OPTION_FIELD("field"),
    MENU_DRAFT,
    MENU_TONE,
    MENU_LANGUAGE,
    MENU_FORM,
    OPTION_FILL,
    OPTION_REFRESH,
    OPTION_SEND,
    DRAFT_GAPS,
    DRAFT_ATTACHED,
    DRAFT_SENT,

    // The desk.
    YOUR_CLIENTS,
    YOUR_CHECKS,
    NO_CHECKS,
    UNFINISHED,
    CHECK_LINE("client day standing"),
    WHICH_LANGUAGE,
    LANGUAGE_SET,
    FORGET,
    OPTION_FORGET_CLIENT("client"),
    OPTION_FORGET_ALL,
    OPTION_FORGET_NOTHING,
    FORGOTTEN("count"),

    // Installing.
    INSTALL("platform"),
    INSTALLED("platform"),
    NOT_INSTALLED,
    INSTALLED_NO_MORE,
    CLOSE_WINDOW,

    // The page in the browser.
    PAGE_TITLE,
    PAGE_LANGUAGE,
    PAGE_LATEST,
    PAGE_YOU,
    PAGE_MESSAGE,
    PAGE_SEND,
    PAGE_SHOW,
    PAGE_COPY,
    PAGE_COPIED,
    PAGE_CLOSED_TITLE,
    PAGE_CLOSED,

    // When something is broken.
    BROKEN("reference");

    private final String gaps;

    /** A sentence with gaps: their names, with blanks between them. */
    Say(String gaps) {
        this.gaps = gaps;
    }

    Say() {
        this("");
    }

    String key() {
        return "talk/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<String> gaps() {
        return gaps.isEmpty() ? List.of() : List.of(gaps.split(" "));
    }
}
