package dev.madoguchi.product;

import dev.madoguchi.platform.SampleData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Twelve products of four makers, with and without serial numbers. */
@Dependent
class ProductSample implements SampleData {

  /** Maker, family, code, name, serial numbers. */
  private static final String PRODUCTS =
      """
      アオバネットワークス|XRシリーズ ルーター|XR-900|XR-900 拠点ルーター|yes
      アオバネットワークス|XRシリーズ ルーター|XR-1200|XR-1200 コアルーター|yes
      アオバネットワークス|SGシリーズ スイッチ|SG-2400|SG-2400 24ポートスイッチ|yes
      アオバネットワークス|SGシリーズ スイッチ|SG-4800|SG-4800 48ポートスイッチ|yes
      東雲ストレージ|TSアレイ|TS-500|TS-500 ディスクアレイ|yes
      東雲ストレージ|TSアレイ|TS-800X|TS-800X オールフラッシュアレイ|yes
      みなとソフトウェア|PaperFlow|PF-STD|PaperFlow Standard 帳票サーバー|no
      みなとソフトウェア|PaperFlow|PF-ENT|PaperFlow Enterprise 帳票サーバー|no
      みなとソフトウェア|CoreWorks|CW-5|CoreWorks 5 業務基盤|no
      みなとソフトウェア|CoreWorks|CW-6|CoreWorks 6 業務基盤|no
      北斗セキュリティ|Hokuto Shield|HS-200|Hokuto Shield 200 統合脅威管理装置|yes
      北斗セキュリティ|Hokuto Guard|HG-CL|Hokuto Guard クライアント|no
      """;

  @Inject private ProductRepository products;

  @Override
  public int order() {
    return 60;
  }

  @Override
  public void load() {
    Map<String, Maker> makers = new HashMap<>();
    Map<String, ProductFamily> families = new HashMap<>();
    PRODUCTS
        .lines()
        .map(line -> line.split("\\|"))
        .forEach(
            p -> {
              Maker maker = makers.computeIfAbsent(p[0], name -> add(new Maker(name)));
              ProductFamily family =
                  families.computeIfAbsent(p[0] + p[1], key -> add(new ProductFamily(maker, p[1])));
              add(new Product(family, p[2], p[3], "yes".equals(p[4])));
            });
  }

  private <T> T add(T record) {
    products.add(record);
    return record;
  }
}
