package org.singlewindow.codes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;

/**
 * The codes of ten digits of the national nomenclature (HSK) that an administrator loaded and that is in force; none where
 * there is no such. They are kept in memory, since every goods item of every consignment is held against them.
 */
@ApplicationScoped
public class NationalCodes {
    private volatile Set<String> codes = Set.of();

    /** From now on these are known, and no others. */
    public void use(Collection<String> inForce) {
        codes = Set.copyOf(inForce);
    }

    /** Whether the nomenclature has that very code. */
    public boolean has(String hsk) {
        return codes.contains(hsk);
    }
}
