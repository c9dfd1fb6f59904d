package org.singlewindow.web.shared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;
import org.singlewindow.reference.Counting;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** One page of a list, with the addresses of the pages before and after it ({@code sw:pages}). */
public final class Listing<T> {
    /** Rows of one page. */
    public static final int ROWS = 50;

    /** How parameters begin that narrow a list by one of its columns. */
    public static final String COLUMN = "f.";

    private final Page<T> page;
    private final Address address;
    private final String parameter;
    private Function<T, String> key = row -> Integer.toString(getRows().indexOf(row));
    private @Nullable ListModel<T> model;
    private Set<String> wrong = Set.of();

    /**
     * The page.
     *
     * @param address of the list, with whatever else its reader has chosen
     * @param parameter of the address that says which page
     */
    public Listing(Page<T> page, Address address, String parameter) {
        this.page = page;
        this.address = address;
        this.parameter = parameter;
    }

    /** The same page, whose rows can be marked: what tells a row from every other, and from itself once it has changed. */
    public Listing<T> keyed(Function<T, String> key) {
        this.key = key;
        return this;
    }

    /** The same page, and what was typed for those parameters cannot be read. */
    public Listing<T> wrong(Set<String> parameters) {
        wrong = Set.copyOf(parameters);
        return this;
    }

    /** The rows for {@code p:dataTable}. */
    public LazyDataModel<T> getModel() {
        ListModel<T> made = model;
        if (made == null) {
            made = new ListModel<>(getRows(), key);
            model = made;
        }
        return made;
    }

    /** Which page an address asks for; the first, where it says nothing that can be read. */
    public static Cut cut(@Nullable String written) {
        return Cut.of(written, ROWS);
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

    /** Whether it is known how many there are: beyond a limit it is only said that there are more. */
    public boolean isExact() {
        return !Counting.isBeyond(page.total());
    }

    public boolean isNone() {
        return page.rows().isEmpty();
    }

    /** Whether there is another page at all. */
    public boolean isSeveral() {
        return page.before() != null || isMore();
    }

    public boolean isMore() {
        return page.after() != null;
    }

    /** Number of the first row that is shown, from 1. */
    public long getFrom() {
        return isNone() ? 0 : page.from() + 1L;
    }

    /** Number of the last row that is shown. */
    public long getTo() {
        return isNone() ? 0 : page.from() + (long) page.rows().size();
    }

    /** Address of the page before; null on the first. */
    public @Nullable String getBefore() {
        return at(page.before());
    }

    /** Address of the page after; null on the last. */
    public @Nullable String getAfter() {
        return at(page.after());
    }

    private @Nullable String at(@Nullable Cut cut) {
        return cut == null ? null : address.with(parameter, cut.toString());
    }

    /** The address of the list in that order, from its first page on. */
    public String sorted(String order) {
        return beginning().with("sort", order);
    }

    /** What its reader has chosen by that parameter; empty where nothing is chosen. */
    public String chosen(String parameter) {
        return address.chosen().getOrDefault(parameter, "");
    }

    /** Whether what was typed for that parameter cannot be read, so that it narrows nothing: its field says so. */
    public boolean isWrong(String parameter) {
        return wrong.contains(parameter);
    }

    /** Whatever else is chosen beside columns, for a form that narrows these anew, from the first page on. */
    public Map<String, String> getOthers() {
        return beginning().chosen().entrySet().stream()
                .filter(entry ->
                        !entry.getKey().startsWith(COLUMN) && !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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

    /** Its address with all that its reader has chosen, from the first page on. */
    public String getAddress() {
        return beginning().toString();
    }

    /** What its reader has chosen, as the query of an address. */
    public String getQuery() {
        int question = getAddress().indexOf('?');
        return question < 0 ? "" : getAddress().substring(question + 1);
    }

    /** Its first page, and that of each list beside it: a place in one order is none in another. */
    private Address beginning() {
        Map<String, String> chosen = new TreeMap<>(address.chosen());
        chosen.remove(parameter);
        chosen.keySet().removeAll(address.places());
        return new Address(address.path(), chosen);
    }

    /** The address of the list as a file, as it is ordered and narrowed now. */
    public String exported(String path, String as) {
        return new Address(path, beginning().chosen()).with("as", as);
    }

    /**
     * The address of a list.
     *
     * @param chosen what its reader has chosen, by parameter; empty is left out
     * @param places the parameters among them that say which page of a list is shown
     */
    public record Address(String path, Map<String, String> chosen, Set<String> places) {
        public Address {
            chosen = new TreeMap<>(chosen);
            places = Set.copyOf(places);
        }

        /** Of a single list. */
        public Address(String path, Map<String, String> chosen) {
            this(path, chosen, Set.of());
        }

        /** With something else chosen. */
        public String with(String parameter, String value) {
            Map<String, String> all = new TreeMap<>(chosen);
            all.put(parameter, value);
            return new Address(path, all, places).toString();
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
