package org.singlewindow.requirement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Text;
import org.singlewindow.requirement.Requirements.Line;

/**
 * A rule: goods under these headings need this document.
 *
 * @param provenance how sure the rule is
 * @param hs beginnings of the codes it covers
 * @param except beginnings of the codes that it leaves out again
 * @param from first day in force; null where it always was
 * @param to last day in force; null where no end is known
 * @param lawCode the law in coded reasons, such as {@code 13}
 * @param listed the conditions of the official list that it speaks of; then {@code hs} only narrows them, and may be empty
 * @param beyond how the law reaches further than the list: then the rule counts where no rule of that law speaks of what
 *     the list says of the goods; null for a rule that counts beside the list
 */
record Rule(
        String id,
        Provenance provenance,
        String document,
        String agency,
        Direction direction,
        List<String> hs,
        List<String> except,
        Origin origin,
        List<Condition> conditions,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Text because,
        String lawCode,
        Text law,
        Listed listed,
        @Nullable Text beyond) {

    private static final char NOT = '!';

    private static final char ANY = '*';

    /** Of the id alone, which no two rules share: sets of rules are made for every goods item, and a rule is long. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * The conditions of the official list that the rule speaks of, by their keys: {@code FOOD*} stands for all that begin
     * like this, {@code !FOOD-AQ} leaves one out again. Nothing means that the rule does not look at the list.
     */
    record Listed(List<String> keys) {
        boolean isEmpty() {
            return keys.isEmpty();
        }

        boolean names(String key) {
            return keys.stream().anyMatch(one -> one.charAt(0) != NOT && fits(one, key))
                    && keys.stream().noneMatch(one -> one.charAt(0) == NOT && fits(one.substring(1), key));
        }

        private static boolean fits(String pattern, String key) {
            int last = pattern.length() - 1;
            return pattern.charAt(last) == ANY ? key.startsWith(pattern.substring(0, last)) : key.equals(pattern);
        }
    }

    /** A question, and the answers under which the rule applies. */
    record Condition(String question, Set<String> answers) {}

    /**
     * The countries of origin that the rule speaks of; nothing in either means all.
     *
     * @param in only these
     * @param notIn all but these
     */
    record Origin(Set<String> in, Set<String> notIn) {
        /** While the origin is not known every rule counts: what is missing never leads to fewer documents. */
        boolean covers(String country) {
            return country.isEmpty() || (in.isEmpty() || in.contains(country)) && !notIn.contains(country);
        }
    }

    boolean asks(String question) {
        return conditions.stream().anyMatch(condition -> condition.question().equals(question));
    }

    /** Whether the rule covers the line as far as the line itself says; the questions are another matter. */
    boolean covers(Direction wanted, LocalDate day, Line line) {
        return isInForce(wanted, day)
                && except.stream().noneMatch(line.hs()::startsWith)
                && origin.covers(line.origin());
    }

    /** The same rule, for no more days than its file is in force. */
    Rule within(@Nullable LocalDate first, @Nullable LocalDate last) {
        LocalDate begins = from == null || first != null && first.isAfter(from) ? first : from;
        LocalDate ends = to == null || last != null && last.isBefore(to) ? last : to;
        return new Rule(
                id,
                provenance,
                document,
                agency,
                direction,
                hs,
                except,
                origin,
                conditions,
                begins,
                ends,
                because,
                lawCode,
                law,
                listed,
                beyond);
    }

    /** The same rule, in the words of what the list says of some goods. */
    Rule because(Text words) {
        return new Rule(
                id,
                provenance,
                document,
                agency,
                direction,
                hs,
                except,
                origin,
                conditions,
                from,
                to,
                words,
                lawCode,
                law,
                listed,
                beyond);
    }

    /** Whether the rule speaks of a condition that the list has for that code of ten digits. */
    boolean speaksOf(String key, String hsk) {
        return listed.names(key)
                && (hs.isEmpty() || hs.stream().anyMatch(hsk::startsWith))
                && except.stream().noneMatch(hsk::startsWith);
    }

    boolean isInForce(Direction wanted, LocalDate day) {
        return direction == wanted && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
