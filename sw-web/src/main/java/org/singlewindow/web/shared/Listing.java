package org.singlewindow.web.shared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;
import org.singlewindow.shared.Page;

/** One page of a list, with the addresses of the pages before and after it ({@code sw:pages}). */
public final class Listing<T> {
    /** Rows of one page. */
    public static final int ROWS = 50;

    /** How parameters begin that narrow a column. */
    private static final String COLUMN = "f.";

    private final Page<T> page;
    private final int number;
    private final boolean exact;
    private final Address address;
    private final String parameter;
    private Function<T, String> key = row -> Integer.toString(getRows().indexOf(row));
    private @Nullable ListModel<T> model;

    /**
     * The page.
     *
     * @param number from 0
     * @param exact whether all are counted, however many
     * @param address of the list, with whatever else its reader has chosen
     * @param parameter of the address that says which page
     */
    public Listing(Page<T> page, int number, boolean exact, Address address, String parameter) {
        this.page = page;
        this.number = number;
        this.exact = exact;
        this.address = address;
        this.parameter = parameter;
    }

    /** The same page, whose rows can be marked: what tells a row from every other, and from itself once it has changed. */
    public Listing<T> keyed(Function<T, String> key) {
        this.key = key;
        return this;
    }

    /** The rows for {@code p:dataTable}. */
    public LazyDataModel<T> getModel() {
        ListModel<T> made = model;
        if (made == null) {
            made = new ListModel<>(this, key);
            model = made;
        }
        return made;
    }

    /** The list's address with all that its reader has chosen, from its first page on. */
    public String getAddress() {
        return address.with(parameter, "");
    }

    /** What its reader has chosen, as the query of an address. */
    public String getQuery() {
        int question = getAddress().indexOf('?');
        return question < 0 ? "" : getAddress().substring(question + 1);
    }

    /** What is chosen by that parameter; empty where nothing is. */
    public String chosen(String named) {
        return address.chosen().getOrDefault(named, "");
    }

    /** What is chosen beside columns and place. */
    public Map<String, String> getOthers() {
        Map<String, String> others = new TreeMap<>(address.chosen());
        others.keySet().removeIf(named -> named.startsWith(COLUMN) || named.equals(parameter));
        others.values().removeIf(String::isEmpty);
        return others;
    }

    /** Whether it is narrowed by a column. */
    public boolean isNarrowed() {
        return address.chosen().entrySet().stream()
                .anyMatch(entry ->
                        entry.getKey().startsWith(COLUMN) && !entry.getValue().isEmpty());
    }

    /** Its address with no column narrowed. */
    public String getUnfiltered() {
        return new Address(address.path(), getOthers()).toString();
    }

    /** The path of its address. */
    public String getPath() {
        return address.path();
    }

    /** Number of the first row of that page. */
    public static int first(int number) {
        return number * ROWS;
    }

    /** Which page an address asks for; the first, where it says nothing that can be read. */
    public static int number(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,7}") ? Integer.parseInt(typed) : 0;
    }

    /** Which of a view comes after that one: what follows it, else the first of the others. */
    public static Optional<String> after(String one, List<String> view) {
        List<String> others = new ArrayList<>(view.subList(view.indexOf(one) + 1, view.size()));
        others.addAll(view);
        return others.stream().filter(other -> !other.equals(one)).findFirst();
    }

    public List<T> getRows() {
        return page.rows();
    }

    public long getTotal() {
        return page.total();
    }

    public boolean isExact() {
        return exact;
    }

    public boolean isNone() {
        return page.rows().isEmpty();
    }

    /** Whether there is another page at all. */
    public boolean isSeveral() {
        return number > 0 || isMore();
    }

    public boolean isMore() {
        return page.total() > first(number) + (long) page.rows().size();
    }

    /** Number of the first row that is shown, from 1. */
    public long getFrom() {
        return isNone() ? 0 : first(number) + 1L;
    }

    /** Number of the last row that is shown. */
    public long getTo() {
        return isNone() ? 0 : first(number) + (long) page.rows().size();
    }

    /** Address of the page before; null on the first. */
    public @Nullable String getBefore() {
        return number == 0 ? null : address.with(parameter, number == 1 ? "" : Integer.toString(number - 1));
    }

    /** Address of the page after; null on the last. */
    public @Nullable String getAfter() {
        return isMore() ? address.with(parameter, Integer.toString(number + 1)) : null;
    }

    /** The address of the list in that order, from its first page on. */
    public String sorted(String order) {
        return address.with("sort", order);
    }

    /** The address of the list as a file, as it is ordered and narrowed now. */
    public String exported(String path, String as) {
        return new Address(path, address.chosen()).with("as", as);
    }

    /**
     * The address of a list.
     *
     * @param chosen what its reader has chosen, by parameter; empty is left out
     */
    public record Address(String path, Map<String, String> chosen) {
        public Address {
            chosen = new TreeMap<>(chosen);
        }

        /** With something else chosen. */
        public String with(String parameter, String value) {
            Map<String, String> all = new TreeMap<>(chosen);
            all.put(parameter, value);
            return new Address(path, all).toString();
        }

        @Override
        public String toString() {
            String query = chosen.entrySet().stream()
                    .filter(entry -> !entry.getValue().isEmpty())
                    .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return query.isEmpty() ? path : path + "?" + query;
        }
    }
}
