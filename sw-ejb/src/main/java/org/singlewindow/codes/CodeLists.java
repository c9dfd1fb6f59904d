package org.singlewindow.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.definitions.BrokenCatalogue;
import org.singlewindow.definitions.CatalogueEntry;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Written;

/**
 * Every list that codes are chosen from, in the order they are shown: the lists of the catalogue, {@code document-types}
 * as the documents name themselves, {@code countries} and {@code currencies} as ISO 3166 and ISO 4217 have them, and
 * {@code units} and {@code packages} completed by UNECE Recommendations 20 and 21.
 */
@ApplicationScoped
public class CodeLists {
    private final Map<String, Map<String, Entry>> lists = new HashMap<>();
    private final Map<String, Map<String, List<String>>> goods = new HashMap<>();
    private final Map<String, List<Usual>> usual = new HashMap<>();
    private final Map<String, ByForm> forms = new ConcurrentHashMap<>();

    /** What follows from the catalogue, which administrators change; nobody outside the container has it. */
    @Inject
    private @Nullable CatalogueLists catalogued;

    /** A code and what it means. */
    public record Entry(String code, Text text) {}

    /**
     * Which code of a list is usual for what another place says.
     *
     * @param places where it is said: pointers into the facts of a consignment
     * @param codes how what is said begins, to the code
     */
    private record Usual(List<String> places, Map<String, String> codes) {
        String code(Function<String, String> said) {
            return places.stream()
                    .map(said)
                    .flatMap(value -> IntStream.iterate(value.length(), length -> length > 0, length -> length - 1)
                            .mapToObj(length -> codes.getOrDefault(value.substring(0, length), ""))
                            .filter(code -> !code.isEmpty())
                            .limit(1))
                    .findFirst()
                    .orElse("");
        }
    }

    /**
     * The entries of a list by the one form of their codes.
     *
     * @param of the list of which they were made
     */
    private record ByForm(Map<String, Entry> of, Map<String, Entry> entries) {
        static ByForm of(Map<String, Entry> list) {
            Map<String, Entry> byForm = new HashMap<>();
            Set<String> several = new HashSet<>();
            list.forEach((code, entry) -> {
                String form = Written.code(code);
                if (byForm.put(form, entry) != null) {
                    several.add(form);
                }
            });
            byForm.keySet().removeAll(several);
            return new ByForm(list, byForm);
        }
    }

    public CodeLists() {
        for (String file : CatalogueEntry.read("index").texts("codes")) {
            CatalogueEntry.read("codes/" + file).children().forEach(this::add);
        }
        complete("units", UneceRecommendation.UNITS);
        complete("packages", UneceRecommendation.PACKAGES);
        lists.put("document-types", documentTypes());
        lists.put("countries", countries());
        lists.put("currencies", currencies());
    }

    private void add(String name, CatalogueEntry list) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        list.allow("source", "codes", "goods", "usual");
        Map<String, List<String>> ofGoods = new HashMap<>();
        list.find("goods")
                .ifPresent(said -> said.children()
                        .forEach((code, hs) -> ofGoods.put(
                                code,
                                hs.list().stream().map(CatalogueEntry::text).toList())));
        goods.put(name, ofGoods);
        list.get("codes").children().forEach((code, words) -> entries.put(code, new Entry(code, words.words())));
        list.find("usual").ifPresent(said -> usual.put(name, usual(said, entries.keySet())));
        if (lists.put(name, entries) != null) {
            throw list.wrong("reference.list-twice", name);
        }
    }

    private static List<Usual> usual(CatalogueEntry said, Set<String> known) {
        List<Usual> all = new ArrayList<>();
        said.children().forEach((places, codes) -> {
            Map<String, String> byBeginning = new HashMap<>();
            codes.children().forEach((code, beginnings) -> {
                if (!known.contains(code)) {
                    throw beginnings.wrong("reference.unknown-key", code, String.join(", ", known));
                }
                beginnings.list().forEach(beginning -> byBeginning.put(beginning.text(), code));
            });
            all.add(new Usual(List.of(places.split(" ", -1)), byBeginning));
        });
        return all;
    }

    /** What is used most stands in the catalogue, in words of both languages; behind it everything else, in English. */
    private void complete(String name, UneceRecommendation recommendation) {
        recommendation
                .names()
                .forEach((code, text) -> entries(name).putIfAbsent(code, new Entry(code, new Text(text, text))));
    }

    private static Map<String, Entry> documentTypes() {
        Map<String, Entry> documents = new LinkedHashMap<>();
        for (String file : CatalogueEntry.read("index").texts("documents")) {
            CatalogueEntry document = CatalogueEntry.read("documents/" + file);
            String code = document.text("code");
            documents.put(code, new Entry(code, document.words("name")));
        }
        return documents;
    }

    private static Map<String, Entry> countries() {
        Map<String, Entry> countries = new LinkedHashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale("", code);
            countries.put(
                    code,
                    new Entry(
                            code,
                            new Text(
                                    country.getDisplayCountry(Locale.KOREAN),
                                    country.getDisplayCountry(Locale.ENGLISH))));
        }
        return countries;
    }

    private static Map<String, Entry> currencies() {
        Map<String, Entry> currencies = new LinkedHashMap<>();
        Currency.getAvailableCurrencies().stream()
                .sorted((one, other) -> one.getCurrencyCode().compareTo(other.getCurrencyCode()))
                .forEach(currency -> currencies.put(
                        currency.getCurrencyCode(),
                        new Entry(
                                currency.getCurrencyCode(),
                                new Text(
                                        currency.getDisplayName(Locale.KOREAN),
                                        currency.getDisplayName(Locale.ENGLISH)))));
        return currencies;
    }

    public boolean has(String list) {
        return lists.containsKey(list) || ofTheCatalogue(list).isPresent();
    }

    /** The names of all lists. */
    public Set<String> names() {
        return Collections.unmodifiableSet(lists.keySet());
    }

    /** The list's entries in the order to show them. */
    public List<Entry> list(String list) {
        return List.copyOf(entries(list).values());
    }

    public Optional<Entry> find(String list, String code) {
        return Optional.ofNullable(entries(list).get(code));
    }

    /** How the HS codes begin of the goods that a code is for; empty where its list does not say so. */
    public List<String> goods(String list, String code) {
        return goods.getOrDefault(list, Map.of()).getOrDefault(code, List.of());
    }

    /**
     * The code that is usual for a consignment: the only one of its list, or the one whose list says so of goods or places;
     * empty where there is none.
     *
     * @param said what the consignment says at a place
     */
    public String usual(String list, Function<String, String> said) {
        Map<String, Entry> entries = entries(list);
        return entries.size() == 1
                ? entries.keySet().iterator().next()
                : usual.getOrDefault(list, List.of()).stream()
                        .map(one -> one.code(said))
                        .filter(entries::containsKey)
                        .findFirst()
                        .orElse("");
    }

    /** The entry that is meant, whatever the case of its code and the blanks, points and hyphens in it. */
    public Optional<Entry> meant(String list, String written) {
        Map<String, Entry> entries = entries(list);
        Entry exact = entries.get(written);
        if (exact != null) {
            return Optional.of(exact);
        }
        ByForm known = forms.get(list);
        if (known == null || known.of() != entries) {
            known = ByForm.of(entries);
            forms.put(list, known);
        }
        return Optional.ofNullable(known.entries().get(Written.code(written)));
    }

    /** The entries of the list that fit a code or words, best first; the first of the list for an empty text. */
    public List<Entry> search(String list, String text, int most) {
        return new CodeIndex(entries(list).values()).search(text, most);
    }

    /** What the code means; the code itself where the list does not have it. */
    public Text words(String list, String code) {
        return find(list, code).map(Entry::text).orElse(new Text(code, code));
    }

    private Map<String, Entry> entries(String list) {
        Map<String, Entry> entries = ofTheCatalogue(list).orElse(lists.get(list));
        if (entries == null) {
            throw new BrokenCatalogue("no code list is called " + list);
        }
        return entries;
    }

    private Optional<Map<String, Entry>> ofTheCatalogue(String list) {
        return catalogued == null ? Optional.empty() : catalogued.find(list);
    }
}
