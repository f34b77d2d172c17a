package dev.madoguchi.web.platform;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Beans that live longer than a request are kept in the session, which may be written to disk or
 * another server.
 */
class BackingSerializationTest {

  @Test
  void everyBeanOfAViewOrSessionCanBeWritten() throws ReflectiveOperationException, IOException {
    TreeSet<String> wrong = new TreeSet<>();
    for (Class<?> bean : beans()) {
      if (!Serializable.class.isAssignableFrom(bean)) {
        wrong.add(bean + " is not Serializable");
        continue;
      }
      for (Class<?> type = bean;
          type != null && type != Object.class;
          type = type.getSuperclass()) {
        for (Field field : type.getDeclaredFields()) {
          int modifiers = field.getModifiers();
          boolean stays = !Modifier.isStatic(modifiers) && !Modifier.isTransient(modifiers);
          if (stays && !isProxy(field) && !canBeWritten(field.getGenericType())) {
            wrong.add(bean.getName() + "." + field.getName() + " is a " + field.getGenericType());
          }
        }
      }
      write(bean);
    }
    assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
  }

  /** The server puts a proxy there, which can be written. */
  private static boolean isProxy(Field field) {
    return field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(EJB.class);
  }

  private static List<Class<?>> beans() {
    List<Class<?>> beans = new ArrayList<>();
    for (JavaClass c :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.madoguchi.web")) {
      if (c.isAnnotatedWith(ViewScoped.class) || c.isAnnotatedWith(SessionScoped.class)) {
        beans.add(c.reflect());
      }
    }
    return beans;
  }

  private static void write(Class<?> bean) throws ReflectiveOperationException, IOException {
    Constructor<?> constructor = bean.getDeclaredConstructor();
    constructor.setAccessible(true);
    try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
      out.writeObject(constructor.newInstance());
    }
  }

  private static boolean canBeWritten(Type type) {
    if (type instanceof ParameterizedType generic) {
      return canBeWritten(generic.getRawType())
          && List.of(generic.getActualTypeArguments()).stream()
              .allMatch(BackingSerializationTest::canBeWritten);
    } else if (type instanceof WildcardType wildcard) {
      return canBeWritten(wildcard.getUpperBounds()[0]);
    }
    return type instanceof Class<?> c
        && (c.isPrimitive()
            || Serializable.class.isAssignableFrom(c)
            || Collection.class.isAssignableFrom(c)
            || Map.class.isAssignableFrom(c));
  }
}
