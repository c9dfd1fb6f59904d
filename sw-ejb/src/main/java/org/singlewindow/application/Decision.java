package org.singlewindow.application;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What an official decides about an application. */
public sealed interface Decision {
    /** Does what this decision demands; whoever asks has an answer for each, or does not compile. */
    void tell(Consumer<Approve> approve, Consumer<Refuse> refuse, Consumer<Ask> ask);

    /**
     * The requirement is met; a certificate is issued.
     *
     * @param conditions under which it holds; null for none
     * @param validUntil last day of the certificate's validity; null for a single consignment
     */
    record Approve(@Nullable String conditions, @Nullable LocalDate validUntil) implements Decision {
        @Override
        public void tell(Consumer<Approve> approve, Consumer<Refuse> refuse, Consumer<Ask> ask) {
            approve.accept(this);
        }
    }

    /**
     * The requirement is not met.
     *
     * @param reasonCode entry of the code list {@code refusal-reason}
     * @param text in the official's own words
     */
    record Refuse(String reasonCode, String text) implements Decision {
        @Override
        public void tell(Consumer<Approve> approve, Consumer<Refuse> refuse, Consumer<Ask> ask) {
            refuse.accept(this);
        }
    }

    /**
     * The applicant is to add or correct something; the application stays open.
     *
     * @param items fields and papers that are wanted, one by one; empty where the text says it all
     * @param until the last day for the answer; null for as long as the document gives
     */
    record Ask(
            String text, List<Asked.Item> items, @Nullable LocalDate until) implements Decision {
        public Ask {
            items = List.copyOf(items);
        }

        /** In words alone, for as long as the document gives. */
        public Ask(String text) {
            this(text, List.of(), null);
        }

        @Override
        public void tell(Consumer<Approve> approve, Consumer<Refuse> refuse, Consumer<Ask> ask) {
            ask.accept(this);
        }
    }
}
