package org.singlewindow.nomenclature;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.singlewindow.official.EditionFacts;
import org.singlewindow.reference.Limits;
import org.singlewindow.reference.SearchText;
import org.singlewindow.shared.Written;

/** Finds codes of the nomenclature that is in force today: by code, by words, or down the tree. Open to everyone. */
@Stateless
@PermitAll
public class HsSearch {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int CHAPTER = 2;

    @Inject
    private NomenclatureList list;

    @Inject
    private GoodsCodes codes;

    /**
     * The codes that fit best, best first: by a code of any length, with or without points (where it is longer than any
     * known one, its longest known beginning), or by words in Korean or English in any order, also nearly right ones.
     */
    @PermitAll
    public List<GoodsCode> search(String text) {
        Optional<EditionFacts> edition = inForce();
        if (edition.isEmpty()) {
            return List.of();
        }
        int id = edition.get().id();
        int most = Limits.HS_RESULTS.intValue();
        String code = Written.code(text);
        return DIGITS.matcher(code).matches()
                ? byCode(id, code, most)
                : byWords(id, SearchText.words(Written.text(text)), most);
    }

    private List<GoodsCode> byCode(int edition, String digits, int most) {
        for (int length = digits.length(); length > 0; length--) {
            List<GoodsCode> found = codes.beginningWith(edition, digits.substring(0, length), most);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** As typed; where nothing fits, with the words of the nomenclature that are nearly those. */
    private List<GoodsCode> byWords(int edition, List<String> words, int most) {
        if (words.isEmpty()) {
            return List.of();
        }
        String text = String.join(" ", words);
        List<GoodsCodes.Wanted> typed = new ArrayList<>();
        words.forEach(word -> typed.add(new GoodsCodes.Wanted(word, typed.size(), 1)));
        List<GoodsCode> found = codes.search(edition, text, typed, most);
        if (!found.isEmpty()) {
            return found;
        }
        List<GoodsCodes.Wanted> near = typed.stream()
                .flatMap(wanted -> codes.near(edition, wanted.word(), wanted.place()).stream())
                .toList();
        return near.isEmpty() ? List.of() : codes.search(edition, text, near, most);
    }

    /** The code itself with all codes above it, chapter first; empty where the edition does not have it. */
    @PermitAll
    public List<GoodsCode> path(String code) {
        List<GoodsCode> path = nearest(code);
        return path.isEmpty() || !path.get(path.size() - 1).code().equals(Written.code(code)) ? List.of() : path;
    }

    /** The longest code that it begins with, with all codes above it, chapter first; empty where there is none. */
    @PermitAll
    public List<GoodsCode> nearest(String code) {
        String digits = Written.code(code);
        List<String> beginnings = new ArrayList<>();
        for (int length = CHAPTER; length <= digits.length(); length += CHAPTER) {
            beginnings.add(digits.substring(0, length));
        }
        return inForce().map(edition -> codes.among(edition.id(), beginnings)).orElse(List.of());
    }

    /** The codes right below that one; all chapters where it is empty. */
    @PermitAll
    public List<GoodsCode> below(String code) {
        return inForce()
                .map(edition -> codes.below(edition.id(), Written.code(code)))
                .orElse(List.of());
    }

    /** The edition in force today. */
    @PermitAll
    public Optional<EditionFacts> inForce() {
        return list.inForce();
    }
}
