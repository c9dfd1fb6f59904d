package org.singlewindow.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.singlewindow.certificate.Quantity;

/** What an official decides about an application. */
public sealed interface Decision {
    /** Does what this decision demands; whoever asks has an answer for each, or does not compile. */
    void tell(Consumer<Approve> approve, Consumer<Refuse> refuse, Consumer<Ask> ask);

    /**
     * What is demanded of the applicant afterwards.
     *
     * @param kind entry of the code list {@code undertaking} for an approval, of {@code order} for a refusal
     * @param dueOn last day; null where it has no end
     * @param keeper who keeps the goods meanwhile; empty where nobody is named
     */
    record Term(String kind, String text, @Nullable LocalDate dueOn, String keeper) {}

    /**
     * So much of a goods item.
     *
     * @param sequence its number in the declaration
     * @param amount less than was declared, in the unit that counts for it; null for all of it
     */
    record Part(int sequence, @Nullable BigDecimal amount) {}

    /**
     * An approval of some goods items, or of less of them, and a refusal of the rest.
     *
     * @param parts what is approved
     * @param reasonCodes why the rest is refused: entries of the code list {@code refusal-reason}
     * @param text the same in the official's own words
     */
    record Partial(List<Part> parts, List<String> reasonCodes, String text) {
        public Partial {
            parts = List.copyOf(parts);
            reasonCodes = List.copyOf(reasonCodes);
        }

        /** What is approved of a goods item that the certificate covers. */
        public Quantity of(Quantity whole) {
            return parts.stream()
                    .filter(part -> part.sequence() == whole.sequence())
                    .map(Part::amount)
                    .filter(Objects::nonNull)
                    .map(amount -> new Quantity(whole.sequence(), amount, whole.unit()))
                    .findFirst()
                    .orElse(whole);
        }
    }

    /**
     * The requirement is met; a certificate is issued.
     *
     * @param conditions under which it holds, in words; null for none
     * @param validUntil last day of the certificate's validity; null for a single consignment
     * @param terms what the applicant undertakes, each with its day
     * @param partial where not all is approved; null where all is
     */
    record Approve(
            @Nullable String conditions,
            @Nullable LocalDate validUntil,
            List<Term> terms,
            @Nullable Partial partial) implements Decision {
        public Approve {
            terms = List.copyOf(terms);
        }

        public Approve(@Nullable String conditions, @Nullable LocalDate validUntil) {
            this(conditions, validUntil, List.of(), null);
        }

        public Approve(@Nullable String conditions, @Nullable LocalDate validUntil, List<Term> terms) {
            this(conditions, validUntil, terms, null);
        }

        @Override
        public void tell(Consumer<Approve> approve, Consumer<Refuse> refuse, Consumer<Ask> ask) {
            approve.accept(this);
        }
    }

    /**
     * The requirement is not met.
     *
     * @param reasonCodes entries of the code list {@code refusal-reason}, one at least
     * @param text in the official's own words
     * @param orders what is to become of the goods, each with its day
     */
    record Refuse(List<String> reasonCodes, String text, List<Term> orders) implements Decision {
        public Refuse {
            reasonCodes = List.copyOf(reasonCodes);
            orders = List.copyOf(orders);
        }

        public Refuse(String reasonCode, String text) {
            this(List.of(reasonCode), text, List.of());
        }

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
