package org.singlewindow.declaration;

import java.util.ArrayList;
import java.util.List;

/** Somebody wants to correct a declaration, or reads whether he can: whoever knows what keeps it from that says so. */
public final class DeclarationAmending {
    private final DeclarationFacts declaration;
    private final List<String> whole = new ArrayList<>();
    private final List<String> goods = new ArrayList<>();

    public DeclarationAmending(DeclarationFacts declaration) {
        this.declaration = declaration;
    }

    public DeclarationFacts declaration() {
        return declaration;
    }

    /** Nothing of it is corrected; the code names the words that say why. */
    public void stands(String code) {
        whole.add(code);
    }

    /** Its goods, where they are and in what they travel are not corrected; the code names the words that say why. */
    public void goodsStand(String code) {
        goods.add(code);
    }

    /** Why nothing of it is corrected; none where something is. */
    public List<String> whole() {
        return List.copyOf(whole);
    }

    /** Why its goods are not corrected; none where they are. */
    public List<String> goods() {
        return List.copyOf(goods);
    }
}
