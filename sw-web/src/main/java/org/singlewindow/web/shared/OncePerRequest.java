package org.singlewindow.web.shared;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Something that a page which stays from request to request asks for once in each of them, however often its expressions
 * name it.
 */
public final class OncePerRequest<T> implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What was got the first time in this request. */
    @SuppressWarnings("unchecked")
    public T get(Supplier<? extends T> source) {
        Map<Object, Object> request = FacesContext.getCurrentInstance().getAttributes();
        T known = (T) request.get(this);
        if (known == null) {
            known = source.get();
            request.put(this, known);
        }
        return known;
    }

    /** What it is made of has changed: it is got anew. */
    public void forget() {
        FacesContext.getCurrentInstance().getAttributes().remove(this);
    }
}
