package org.singlewindow.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.singlewindow.reference.SearchKey;
import org.singlewindow.server.EmbeddedDatabase;

/**
 * Cases of years gone by: copies of one that the window lodged, of 20,000 companies with two-syllable names and 5,000 kinds
 * of goods, each with an application, a declaration and what they are found by.
 */
final class OldCases {
    private static final int COMPANIES = 20_000;
    private static final int GOODS = 5_000;

    private static final String SYLLABLES =
            "한빛대성동아태평세진우신미래서남해강산청운금호은하나라온누리가람새별솔비바다늘푸른초록노을침샘물구름달무지개사랑희망기쁨화자유정의실보꿈길숲들꽃잎향결봄여름가을겨울북쪽섬골말";

    private static final List<String> BUSINESSES =
            List.of("무역", "상사", "식품", "물산", "인터내셔널", "통상", "코리아", "농산", "테크", "산업");
    private static final List<String> KINDS_KO =
            List.of("새우살", "쇠고기", "돼지고기", "고등어", "바나나", "아몬드", "치즈", "원두", "스마트폰", "노트북");
    private static final List<String> KINDS_EN = List.of(
            "shrimp", "beef", "pork", "mackerel", "banana", "almonds", "cheese", "coffee", "smartphone", "laptop");

    private static final String COMPANY_ROWS = """
        insert into organisation select copy.*
        from organisation o, old_company c,
             lateral jsonb_populate_record(o, jsonb_build_object('code', 'B' || c.i, 'name_ko', c.ko, 'name_en', c.en,
                 'business_number', (1000000000 + c.i)::text, 'customs_id', null)) copy
        where o.code = 'HANBIT'\
        """;

    private static final String DOSSIERS = """
        insert into dossier select copy.*
        from dossier t, generate_series(%1$d, %2$d) n join old_goods g on g.i = n %% %4$d,
             lateral jsonb_populate_record(t, jsonb_build_object('id', -n, 'reference', 'SW19-' || lpad(n::text, 7, '0') || '-0',
                 'owner', 'B' || n %% %3$d, 'filed_by', 'B' || n %% %3$d, 'title', g.ko, 'consignment', '{}',
                 'answers', '{}', 'updated_at', now() - interval '1 day' - n * interval '1 minute')) copy
        where t.id = (select min(id) from dossier where state = 'LODGED' and id > 0)\
        """;

    private static final String APPLICATIONS = """
        insert into application select copy.*
        from application t, generate_series(%1$d, %2$d) n join old_goods g on g.i = n %% %4$d,
             lateral jsonb_populate_record(t, jsonb_build_object('id', -n, 'reference', 'VQ19-' || lpad(n::text, 7, '0') || '-0',
                 'dossier_id', -n, 'dossier_reference', 'SW19-' || lpad(n::text, 7, '0') || '-0',
                 'applicant', 'B' || n %% %3$d, 'filed_by', 'B' || n %% %3$d, 'goods', g.ko, 'content', '{}',
                 'state', 'APPROVED', 'lodged_at', now() - interval '1 day' - n * interval '1 minute')) copy
        where t.id = (select min(id) from application where document = 'VQ02' and id > 0)\
        """;

    private static final String DECLARATIONS = """
        insert into declaration select copy.*
        from declaration t, generate_series(%1$d, %2$d) n join old_goods g on g.i = n %% %4$d,
             lateral jsonb_populate_record(t, jsonb_build_object('id', -n, 'reference', 'DC19-' || lpad(n::text, 7, '0') || '-0',
                 'dossier_id', -n, 'dossier_reference', 'SW19-' || lpad(n::text, 7, '0') || '-0',
                 'declarant', 'B' || n %% %3$d, 'filed_by', 'B' || n %% %3$d, 'goods', g.ko, 'state', 'RELEASED',
                 'lodged_at', now() - interval '1 day' - n * interval '1 minute')) copy
        where t.id = (select min(id) from declaration where id > 0)\
        """;

    private static final String WORDS = """
        insert into catchword (subject, part, case_reference, document, words)
        select k || '19-' || lpad(n::text, 7, '0') || '-0', '', 'SW19-' || lpad(n::text, 7, '0') || '-0', d,
               case k when 'SW' then concat_ws(' ', 'sw19' || lpad(n::text, 7, '0') || '0', 'b' || c.i, c.words,
                           1000000000 + c.i, 'bill' || md5(n::text), '26cargo' || lpad((n * 31::bigint)::text, 10, '0'),
                           'msku' || lpad((n * 17::bigint %% 9999999)::text, 7, '0'), 'inv2019' || n, g.words)
                      when 'VQ' then concat_ws(' ', 'vq19' || lpad(n::text, 7, '0') || '0', 'vq02', 'qia', g.words)
                      else concat_ws(' ', 'dc19' || lpad(n::text, 7, '0') || '0', 'bill' || md5(n::text), g.words) end
        from generate_series(%1$d, %2$d) n join old_company c on c.i = n %% %3$d join old_goods g on g.i = n %% %4$d,
             (values ('SW', null), ('VQ', 'VQ02'), ('DC', null)) kind (k, d)\
        """;

    private final EmbeddedDatabase database;

    private OldCases(EmbeddedDatabase database) {
        this.database = database;
    }

    /** Beside a window that has lodged at least one case. */
    static OldCases of(EmbeddedDatabase database) throws SQLException {
        OldCases cases = new OldCases(database);
        cases.execute("create table old_company (i int primary key, ko text, en text, words text)");
        cases.execute("create table old_goods (i int primary key, ko text, words text)");
        cases.named("insert into old_company values (?, ?, ?, ?)", COMPANIES, OldCases::company);
        cases.named("insert into old_goods values (?, ?, ?)", GOODS, OldCases::goods);
        cases.execute(COMPANY_ROWS);
        return cases;
    }

    /** The name of that company in Korean, as somebody would look for it. */
    static String brand(int company) {
        int length = SYLLABLES.length();
        return "" + SYLLABLES.charAt(company % length) + SYLLABLES.charAt(company / length % length);
    }

    private static List<String> company(int i) {
        String ko = (i % 3 == 0 ? "주식회사 " : "(주)") + brand(i) + BUSINESSES.get(i % BUSINESSES.size());
        String en = "Company " + Integer.toString(i, Character.MAX_RADIX) + " Trading Co., Ltd.";
        return List.of(ko, en, SearchKey.all(List.of(ko, en)));
    }

    private static List<String> goods(int i) {
        String ko = "냉동 " + KINDS_KO.get(i % KINDS_KO.size()) + " " + i;
        String en = "Frozen " + KINDS_EN.get(i % KINDS_EN.size()) + " " + i;
        return List.of(ko, SearchKey.all(List.of(ko, en)));
    }

    /** What stands in one of the two tables beside its number. */
    private interface Naming {
        List<String> of(int number);
    }

    private void named(String insert, int rows, Naming naming) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            for (int i = 0; i < rows; i++) {
                List<String> values = naming.of(i);
                statement.setInt(1, i);
                for (int column = 0; column < values.size(); column++) {
                    statement.setString(column + 2, values.get(column));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Adds the cases with these numbers. */
    void add(int first, int last) throws SQLException {
        for (String rows : List.of(DOSSIERS, APPLICATIONS, DECLARATIONS, WORDS)) {
            execute(String.format(Locale.ROOT, rows, first, last, COMPANIES, GOODS));
        }
        for (String table : new ArrayList<>(List.of("dossier", "application", "declaration", "catchword"))) {
            execute("vacuum analyze " + table);
        }
    }

    /** How much room all of it takes. */
    String size() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_size_pretty(pg_database_size(current_database()))")) {
            row.next();
            return row.getString(1);
        }
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.connect();
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }
}
