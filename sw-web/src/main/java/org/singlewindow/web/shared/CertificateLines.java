package org.singlewindow.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.singlewindow.certificate.QuantityLeft;
import org.singlewindow.issuance.CertificateView;

/** The goods items of certificates, a page of them at a time, with the sum of all where there are several pages. */
@Named
@RequestScoped
public class CertificateLines {
    static final int AT_ONCE = 50;
    private static final String PARAMETER = "lines";

    @Inject
    private HttpServletRequest request;

    private final Map<String, Part> parts = new HashMap<>();

    /** What a page shows of the items. */
    public static final class Part {
        private final List<CertificateView.Line> lines;
        private final String address;
        private final int page;

        Part(List<CertificateView.Line> lines, String address, int page) {
            this.lines = lines;
            this.address = address;
            this.page = Math.min(page, Math.max(0, (lines.size() - 1) / AT_ONCE));
        }

        /** Those of this page. */
        public List<CertificateView.Line> getRows() {
            return lines.subList(page * AT_ONCE, getTo());
        }

        /** By unit; none where all stand on one page. */
        public List<QuantityLeft> getSums() {
            Map<String, QuantityLeft> sums = new TreeMap<>();
            if (isSeveral()) {
                for (CertificateView.Line line : lines) {
                    QuantityLeft left = line.left();
                    if (left != null) {
                        sums.merge(left.unit(), left, CertificateLines::sum);
                    }
                }
            }
            return List.copyOf(sums.values());
        }

        public boolean isSeveral() {
            return lines.size() > AT_ONCE;
        }

        public String getBefore() {
            return page == 0 ? "" : at(page - 1);
        }

        public String getAfter() {
            return getTo() == lines.size() ? "" : at(page + 1);
        }

        private String at(int other) {
            return address + "&" + PARAMETER + "=" + (other + 1);
        }

        public int getFrom() {
            return page * AT_ONCE + 1;
        }

        public int getTo() {
            return Math.min(lines.size(), (page + 1) * AT_ONCE);
        }

        public int getTotal() {
            return lines.size();
        }

        /** They are counted. */
        public boolean isExact() {
            return true;
        }
    }

    private static QuantityLeft sum(QuantityLeft one, QuantityLeft other) {
        BigDecimal approved = one.approved().add(other.approved());
        return new QuantityLeft(
                one.certificate(), one.sequence(), approved, one.used().add(other.used()), one.unit());
    }

    /**
     * The part that is asked for.
     *
     * @param address of the page, without that part
     */
    public Part of(String certificate, List<CertificateView.Line> lines, String address) {
        return parts.computeIfAbsent(
                certificate, key -> new Part(lines, address, page(request.getParameter(PARAMETER))));
    }

    private static int page(@Nullable String asked) {
        return asked != null && asked.matches("[1-9]\\d{0,3}") ? Integer.parseInt(asked) - 1 : 0;
    }
}
