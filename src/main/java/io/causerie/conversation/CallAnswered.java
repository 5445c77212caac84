package io.causerie.conversation;

import io.causerie.dialogue.WebReply;

/** What a suspended turn waited for has come. */
record CallAnswered(SuspendedTurn turn, WebReply reply) {}
