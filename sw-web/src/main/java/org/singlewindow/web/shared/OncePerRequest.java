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

    /** What was got the first time in this request; where no page is drawn, it is got each time. */
    @SuppressWarnings("unchecked")
    public T get(Supplier<? extends T> source) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces == null) {
            return source.get();
        }
        Map<Object, Object> request = faces.getAttributes();
        T known = (T) request.get(this);
        if (known == null) {
            known = source.get();
            request.put(this, known);
        }
        return known;
    }

    /** What it is made of has changed: it is got anew. */
    public void forget() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces != null) {
            faces.getAttributes().remove(this);
        }
    }
}
