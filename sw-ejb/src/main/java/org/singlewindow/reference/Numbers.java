package org.singlewindow.reference;

/** Gives out running numbers, so that what is called by one has its reference from birth. */
public interface Numbers {
    /**
     * The next one; none is given twice, though some may never be used.
     *
     * @param named the entity that will have it as its id
     */
    long next(Class<?> named);
}
