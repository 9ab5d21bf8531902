/*
 * Lets better-sqlite3, written for Node-API 10, be built for the Node-API 8 of the stand-in Electron.
 * Version 8 cannot hold a reference to a primitive value and the driver keeps property names that way. So a primitive
 * is laid into element 0 of a fresh, tagged object, the reference is made to that object, and reading it unwraps again.
 */
#pragma once
#undef NAPI_VERSION
#define NAPI_VERSION 8
#include <node_api.h>

static const napi_type_tag boxed_primitive = {0x6c756d626c696e65, 0x626f786564763031};

static inline napi_status reference_to(napi_env env, napi_value value, uint32_t count, napi_ref* result) {
  napi_valuetype type;
  napi_status status = napi_typeof(env, value, &type);
  if (status != napi_ok) return status;
  if (type != napi_object && type != napi_function && type != napi_external) {
    napi_value box;
    if ((status = napi_create_object(env, &box)) != napi_ok) return status;
    if ((status = napi_type_tag_object(env, box, &boxed_primitive)) != napi_ok) return status;
    if ((status = napi_set_element(env, box, 0, value)) != napi_ok) return status;
    value = box;
  }
  return napi_create_reference(env, value, count, result);
}

static inline napi_status value_behind(napi_env env, napi_ref reference, napi_value* result) {
  napi_status status = napi_get_reference_value(env, reference, result);
  if (status != napi_ok || *result == nullptr) return status;
  napi_valuetype type;
  bool boxed = false;
  if (napi_typeof(env, *result, &type) != napi_ok || type != napi_object) return napi_ok;
  if (napi_check_object_type_tag(env, *result, &boxed_primitive, &boxed) != napi_ok || !boxed) return napi_ok;
  return napi_get_element(env, *result, 0, result);
}

#define napi_create_reference reference_to
#define napi_get_reference_value value_behind
